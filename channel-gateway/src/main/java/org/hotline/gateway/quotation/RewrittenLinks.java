package org.hotline.gateway.quotation;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links that filters of mail write anew, so that whoever follows one is led past them. */
final class RewrittenLinks {

    private static final int MOST_FILTERS = 3;
    private static final Pattern LINK = Pattern.compile("(?i)https?://[^\\s<>\"\\[\\]\\uE000-\\uE003]{8,4000}");

    /** Proofpoint's, of which the second has signs of its own for percent signs and slashes. */
    private static final Pattern DEFENDED =
            Pattern.compile("(?i)https?://[^/]{0,100}urldefense[^/]{0,100}/v3/__(.+?)__;.*");

    private static final Pattern DEFENDED_BEFORE =
            Pattern.compile("(?i)https?://[^/]{0,100}urldefense[^/]{0,100}/v2/url\\?u=([^&]+)&?.*");

    /** Of Outlook, Barracuda, Symantec, Trend Micro, Google and others; of Cisco as a part of the path. */
    private static final Pattern ASKED =
            Pattern.compile("(?i).*?[?&](?:url|u|a|q|link|target|dest|redirect)=(https?(?:%3a|:)[^&]+).*");

    private static final Pattern PATH = Pattern.compile("(?i)https?://[^?]*/(https?%3a%2f%2f[^/?&]+).*");
    private static final Pattern ENDED = Pattern.compile("[/.,;:!?)']+$");

    private RewrittenLinks() {}

    /** The text with the links as they were. */
    static String unwrapped(String text) {
        return text.contains("://") || text.contains("%3")
                ? LINK.matcher(text).replaceAll(link -> Matcher.quoteReplacement(original(link.group(), MOST_FILTERS)))
                : text;
    }

    private static String original(String link, int filters) {
        Matcher before = DEFENDED_BEFORE.matcher(link);
        if (before.matches()) {
            return again(decoded(before.group(1).replace('-', '%').replace('_', '/')), link, filters);
        }
        for (Pattern form : new Pattern[] {DEFENDED, ASKED, PATH}) {
            Matcher wrapped = form.matcher(link);
            if (wrapped.matches()) {
                return again(decoded(wrapped.group(1)), link, filters);
            }
        }
        return ENDED.matcher(link).replaceFirst(end -> end.group().replace("/", ""));
    }

    private static String again(String inner, String outer, int filters) {
        return filters == 0 || !LINK.matcher(inner).matches() ? outer : original(inner, filters - 1);
    }

    private static String decoded(String escaped) {
        try {
            return URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEscaped) {
            return escaped;
        }
    }
}
