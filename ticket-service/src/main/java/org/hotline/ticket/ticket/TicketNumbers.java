package org.hotline.ticket.ticket;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How the numbers of tickets are written: {@code HL-000347}, and by people in many other ways. */
final class TicketNumbers {

    private static final String SEPARATORS = "[\\s\\p{Z}\\p{Pd}\\p{Cf}\u2212#:._/()\\[\\]]{0,5}";
    private static final String NO_MORE = "(?![\\p{L}\\p{N}]|[-./,]\\p{N})";
    private static final Pattern BARE = Pattern.compile("[^\\p{L}\\p{N}-]*([0-9]{1,18})[^\\p{L}\\p{N}]*");
    private static final Pattern NAMED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:hl|tickets?|billet|case|caso|dossier|vorgang|n[°o]|nr|n[uú]m[eé]ro|number|nummer|(?=#))"
                    + SEPARATORS + "([0-9]{1,18})" + NO_MORE,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PADDED = Pattern.compile("(?<![\\p{L}\\p{N}.,/-])(0[0-9]{5})" + NO_MORE);

    private TicketNumbers() {}

    static String of(long number) {
        return "HL-%06d".formatted(number);
    }

    /**
     * The numbers that a text names, in any spelling and after the words that people put before them, or with the noughts that
     * we put before them; a text that is a number names the ticket of that number.
     */
    static String[] named(String text) {
        String plain = Normalizer.normalize(text, Form.NFKC);
        Matcher bare = BARE.matcher(plain);
        if (bare.matches()) {
            return new String[] {of(Long.parseLong(bare.group(1)))};
        }
        return Stream.of(NAMED, PADDED)
                .flatMap(pattern -> pattern.matcher(plain).results())
                .map(found -> of(Long.parseLong(found.group(1))))
                .distinct()
                .toArray(String[]::new);
    }
}
