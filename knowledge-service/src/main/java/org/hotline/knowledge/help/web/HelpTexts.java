package org.hotline.knowledge.help.web;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.hotline.kit.text.Texts;

/** How templates write values into addresses, and languages. */
@TemplateExtension
final class HelpTexts {

    private static final int LONGEST_BEGINNING = 200;

    private HelpTexts() {}

    /** As a part of any address, of mail too. */
    static String urlEncode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What a language is called in itself. */
    static String languageName(String code) {
        Locale locale = Locale.forLanguageTag(code);
        return capital(locale.getDisplayLanguage(locale));
    }

    static String day(Instant moment, String language) {
        return HelpPages.day(moment, language);
    }

    /** How a text begins, in a list of many. */
    static String beginning(String text) {
        int end = text.lastIndexOf(' ', LONGEST_BEGINNING);
        return text.length() <= LONGEST_BEGINNING
                ? text
                : (end < 0 ? Texts.atMost(LONGEST_BEGINNING, text) : text.substring(0, end)) + "…";
    }

    /** Whether our pages speak it. */
    static boolean ours(String code) {
        return code.equals("en") || code.equals("fr");
    }

    /** As it begins a line. */
    static String capital(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
