package org.hotline.gateway.call;

import java.util.List;
import java.util.regex.Pattern;

/** One end of a call as a telephone system of our own names it: a telephone ({@code 107}, {@code PJSIP/ann-0000001a}) or a number. */
public final class PbxParty {

    private static final Pattern EXTENSION = Pattern.compile("[0-9]{1,5}|[*#][0-9*#]*");
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]{6,15}");

    /** The technology before a name, and what is behind it. */
    private static final Pattern AROUND = Pattern.compile("^[A-Za-z0-9]{2,10}/|@.*|-[0-9a-f]{8}(;\\d)?$");

    private static final Pattern AROUND_USER = Pattern.compile("^sips?:|@.*");

    private PbxParty() {}

    /** Whether it is only reached from within, and so nobody's from without. */
    public static boolean isExtension(String party) {
        return EXTENSION.matcher(party).matches();
    }

    public static boolean isNumber(String party) {
        return NUMBER.matcher(party).matches();
    }

    /** Whom a SIP address names; anything else as it is. */
    public static String user(String dialled) {
        return AROUND_USER.matcher(dialled).replaceAll("");
    }

    /** What it is called without what the telephone system says beside it. */
    public static String name(String written) {
        return AROUND.matcher(written).replaceAll("");
    }

    /** Whoever is there: one of ours, or a number to which a call was led. */
    public static Answerer answerer(String written) {
        String name = name(written);
        return isNumber(name) ? new Answerer(List.of(), name, null) : new Answerer(List.of(name), null, null);
    }
}
