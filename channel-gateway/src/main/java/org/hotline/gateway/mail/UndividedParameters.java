package org.hotline.gateway.mail;

import java.util.regex.Pattern;

/** Parameters of a header before which the sender forgot the semicolon, or the value. */
final class UndividedParameters {

    /** A value, and what only a semicolon may divide from it. */
    private static final Pattern UNDIVIDED = Pattern.compile("^\\s*([\\w.+/-]+)[\\s,]+(?=[\\w*-]+\\s*=)");

    private static final Pattern BARE = Pattern.compile("(?i)^\\s*(?=filename[*\\d]*\\s*=)");

    private static final Pattern AFTER_VALUE = Pattern.compile("[\\s,;].*$", Pattern.DOTALL);

    private UndividedParameters() {}

    /** The value alone, without what only a semicolon would divide from it. */
    static String value(String value) {
        return AFTER_VALUE.matcher(value.strip()).replaceFirst("");
    }

    static String divided(String value) {
        return UNDIVIDED
                .matcher(BARE.matcher(value).replaceFirst("attachment; "))
                .replaceFirst("$1; ");
    }
}
