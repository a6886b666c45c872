package org.hotline.ticket.ticket;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the numbers of tickets are written: {@code HL-000347}, and by people in many other ways. */
final class TicketNumbers {

    private static final Pattern BARE = Pattern.compile("[\\s#\\p{Z}]*([0-9]{1,18})[\\s.,:;\\p{Z}]*");
    private static final Pattern NAMED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[Hh][Ll][\\s\\p{Z}\\p{Pd}\\p{Cf}\u2212#:._/]{0,5}([0-9]{1,18})(?![\\p{L}\\p{N}])");

    private TicketNumbers() {}

    static String of(long number) {
        return "HL-%06d".formatted(number);
    }

    /** The numbers that a text names, in any spelling; a text that is a number names the ticket of that number. */
    static String[] named(String text) {
        String plain = Normalizer.normalize(text, Form.NFKC);
        List<String> numbers = new ArrayList<>();
        Matcher bare = BARE.matcher(plain);
        if (bare.matches()) {
            numbers.add(of(Long.parseLong(bare.group(1))));
        }
        Matcher named = NAMED.matcher(plain);
        while (named.find()) {
            numbers.add(of(Long.parseLong(named.group(1))));
        }
        return numbers.toArray(String[]::new);
    }
}
