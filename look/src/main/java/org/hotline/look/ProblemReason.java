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

    /** Where what a service says is of no use to a reader: of links that he follows, and did not write. */
    private static final Properties ENGLISH = ErrorWords.file("problems_en");

    /** The same where no field is at fault. */
    public ProblemReason(String kind, @Nullable String detail) {
        this(kind, detail, List.of());
    }

    /** For those who read that language. */
    public String in(String language) {
        if (language.equals("fr")) {
            return french();
        }
        String usual = detail == null ? title() : detail;
        return fields.isEmpty() ? usual : ENGLISH.getProperty(ofField(), usual);
    }

    /** What programs are told, in a few words. */
    public String title() {
        String words = kind.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A sentence of a kind and a field may say more than those of the two. */
    private String ofField() {
        return kind + "." + fields.get(0);
    }

    private String french() {
        String why = FRENCH.getProperty(kind, FRENCH.getProperty("other"));
        if (fields.isEmpty()) {
            return why;
        }
        if (FRENCH.containsKey(ofField())) {
            return FRENCH.getProperty(ofField());
        }
        String field = fields.get(0);
        return why + " " + FRENCH.getProperty("field").formatted(FRENCH.getProperty("field." + field, field));
    }
}
