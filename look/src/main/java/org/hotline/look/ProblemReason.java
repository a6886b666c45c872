package org.hotline.look;

import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Why something was refused. The services say it in English; readers of French are told by the kind of problem.
 *
 * @param kind of the problem, as {@code docs/problems.md} names it
 * @param detail what a service says of this case, in English
 * @param fields those at fault, if any
 */
public record ProblemReason(String kind, @Nullable String detail, List<String> fields) {

    private static final Properties FRENCH = ErrorWords.file("problems_fr");

    /** The same where no field is at fault. */
    public ProblemReason(String kind, @Nullable String detail) {
        this(kind, detail, List.of());
    }

    /** For those who read that language. */
    public String in(String language) {
        if (language.equals("fr")) {
            return french();
        }
        return detail == null ? title() : detail;
    }

    /** What programs are told, in a few words. */
    public String title() {
        String words = kind.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String french() {
        String why = FRENCH.getProperty(kind, FRENCH.getProperty("other"));
        if (fields.isEmpty()) {
            return why;
        }
        String field = fields.get(0);
        return why + " " + FRENCH.getProperty("field").formatted(FRENCH.getProperty("field." + field, field));
    }
}
