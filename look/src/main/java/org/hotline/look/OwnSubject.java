package org.hotline.look;

import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A subject that nobody wrote: of a call, or of what came without a word. The APIs have it in English, people read it in their
 * language. It is known by its form and by its channel, as anybody may write the same in a mail of his: a call is named by one number or
 * address behind two words, and what came without a word by how it came.
 */
public final class OwnSubject {

    private static final Pattern CALL =
            Pattern.compile("((?:(?:Re|Fwd): )?)Call (from|to) (anonymous|[^\\s\\d]{0,300}\\d\\S{0,300})");

    private static final Pattern WORDLESS =
            Pattern.compile("((?:(?:Re|Fwd): )?)(email|chat|voice|web|sms|whatsapp|telegram|other)");

    private static final Properties ENGLISH = ErrorWords.file("subjects_en");
    private static final Properties FRENCH = ErrorWords.file("subjects_fr");

    private OwnSubject() {}

    /**
     * How people read it; what somebody wrote stays as it is.
     *
     * @param language French of any country is told in French, everything else in English
     * @param channel how it came, such as VOICE; where nobody knows, calls are known by their form
     */
    public static String in(@Nullable String language, @Nullable String channel, String subject) {
        Properties words = isFrench(language) ? FRENCH : ENGLISH;
        Matcher call = CALL.matcher(subject);
        if (call.matches() && (channel == null || channel.equals("VOICE"))) {
            String way = call.group(2);
            String party = call.group(3);
            return call.group(1)
                    + (party.equals("anonymous")
                            ? words.getProperty("unknown_" + way)
                            : words.getProperty(way) + ' ' + party);
        }
        Matcher wordless = WORDLESS.matcher(subject);
        return wordless.matches() && wordless.group(2).toUpperCase(Locale.ROOT).equals(channel)
                ? wordless.group(1) + words.getProperty(wordless.group(2))
                : subject;
    }

    private static boolean isFrench(@Nullable String language) {
        return language != null && language.toLowerCase(Locale.ROOT).startsWith("fr");
    }
}
