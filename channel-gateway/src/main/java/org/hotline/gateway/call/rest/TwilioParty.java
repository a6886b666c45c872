package org.hotline.gateway.call.rest;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotline.gateway.call.Answerer;

/**
 * One end of a call as Twilio names it: a number, which a caller by SIP has as well ({@code sip:+33612345678@pbx.example}), or a telephone
 * of ours ({@code client:ann}, {@code sip:ann@pbx.example}, {@code sip:107@pbx.example}).
 */
final class TwilioParty {

    /** Shorter ones are extensions. */
    private static final int SHORTEST_NUMBER = 6;

    private static final Pattern NAME = Pattern.compile("(?i)(?:client|sips?):([^@;]*).*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("(?:\\+|%2[Bb])?[0-9]{" + SHORTEST_NUMBER + ",15}");

    private TwilioParty() {}

    /** Whether it is a program or a telephone of ours, and no number. */
    static boolean isOurs(String party) {
        Matcher name = NAME.matcher(party);
        boolean client = party.toLowerCase(Locale.ROOT).startsWith("client:");
        return name.matches() && (client || !NUMBER.matcher(name.group(1)).matches());
    }

    static Answerer answerer(String party) {
        String name = name(party);
        return isOurs(party) ? new Answerer(List.of(name), null, null) : new Answerer(List.of(), name, null);
    }

    static boolean isSameNumber(String party, String other) {
        String digits = digits(name(party));
        return !isOurs(party) && digits.length() >= SHORTEST_NUMBER && digits.equals(digits(other));
    }

    private static String name(String party) {
        Matcher name = NAME.matcher(party);
        return name.matches() ? name.group(1).replace("%2B", "+").replace("%2b", "+") : party;
    }

    private static String digits(String number) {
        return number.replaceAll("[^0-9]", "");
    }
}
