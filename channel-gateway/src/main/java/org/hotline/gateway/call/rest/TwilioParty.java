package org.hotline.gateway.call.rest;

import java.util.List;
import java.util.Locale;

/** One end of a call as Twilio names it: a number, or a telephone of ours ({@code client:ann}, {@code sip:ann@pbx.example}). */
final class TwilioParty {

    private TwilioParty() {}

    /** Whether it is a program or a telephone of ours, and no number. */
    static boolean isOurs(String party) {
        String said = party.toLowerCase(Locale.ROOT);
        return said.startsWith("client:") || said.startsWith("sip:");
    }

    static Answerer answerer(String party) {
        if (!isOurs(party)) {
            return new Answerer(List.of(), party, null);
        }
        String name = party.substring(party.indexOf(':') + 1);
        int host = name.indexOf('@');
        return new Answerer(List.of(host > 0 ? name.substring(0, host) : name), null, null);
    }

    static boolean isSameNumber(String party, String other) {
        String digits = digits(party);
        return digits.length() > 5 && digits.equals(digits(other));
    }

    private static String digits(String number) {
        return number.replaceAll("[^0-9]", "");
    }
}
