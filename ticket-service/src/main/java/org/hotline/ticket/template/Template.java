package org.hotline.ticket.template;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** What is put in is taken as it is, and not looked through for places again: people choose their names themselves. */
    String filled(String number, @Nullable String customer) {
        String name = customer == null ? "" : customer;
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(
                        place.group(2).equals("number") ? place.group(1) + number : named(place.group(1), name)));
    }

    /** The first place of a text that nothing is known to stand for; it would be mailed as it is. */
    public static Optional<String> unknownPlace(String text) {
        String rest = PLACE.matcher(text).replaceAll("");
        Matcher braces = BRACES.matcher(rest);
        return braces.find() ? Optional.of(Texts.atMost(SHOWN, rest.substring(braces.start()))) : Optional.empty();
    }

    /** Without a name the blank before it goes too. */
    private static String named(String blank, String name) {
        return name.isBlank() && !blank.isEmpty() ? "" : blank + name;
    }
}
