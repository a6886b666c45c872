package org.hotline.ticket.template;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.kit.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A prepared answer in one language. {@code {{number}}} and {@code {{customer}}} stand for the ticket's number and the
 * customer's name.
 */
public record Template(
        String key, String language, @Nullable String subject, String text) {

    private static final Pattern PLACE = Pattern.compile("( ?)\\{\\{ ?(number|customer) ?}}");
    private static final Pattern BRACES = Pattern.compile("\\{\\{|}}");
    private static final int SHOWN = 40;

    String filled(String number, @Nullable String customer) {
        return filled(text, number, customer);
    }

    /** What is put in is taken as it is, and not looked through for places again: people choose their names themselves. */
    public static String filled(String text, String number, @Nullable String customer) {
        String name = customer == null ? "" : customer;
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(
                        place.group(2).equals("number") ? place.group(1) + number : named(place.group(1), name)));
    }

    /**
     * The text, if all its places are known; others would be mailed as they are.
     *
     * @param field in which it stands
     */
    public static String requireKnownPlaces(String field, String text) {
        unknownPlace(text).ifPresent(place -> {
            throw FieldProblem.invalid(field, "must have no places but {{number}} and {{customer}}; it has " + place);
        });
        return text;
    }

    /** The first place of a text that nothing is known to stand for. */
    static Optional<String> unknownPlace(String text) {
        String rest = PLACE.matcher(text).replaceAll("");
        Matcher braces = BRACES.matcher(rest);
        return braces.find() ? Optional.of(Texts.atMost(SHOWN, rest.substring(braces.start()))) : Optional.empty();
    }

    /** Without a name the blank before it goes too. */
    private static String named(String blank, String name) {
        return name.isBlank() && !blank.isEmpty() ? "" : blank + name;
    }
}
