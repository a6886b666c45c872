package org.hotline.gateway.mail;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The line between the parts of a multipart, found where nobody says what it is. */
final class Boundary {

    /** The first of its kind with a header below it (RFC 2046, section 5.1.1). */
    private static final Pattern BEFORE_A_PART = Pattern.compile(
            "(?m)^--([\\w'()+,./:=?-](?:[\\w'()+,./:=? -]{0,68}[\\w'()+,./:=?-])?)[ \\t]*\\r?\\n(?i:content-[a-z-]{1,40}:)");

    private static final int LOOKED_AT = 100_000;

    private Boundary() {}

    static @Nullable String find(byte[] body) {
        String text = new String(body, 0, Math.min(LOOKED_AT, body.length), StandardCharsets.ISO_8859_1);
        return Optional.of(BEFORE_A_PART.matcher(text))
                .filter(Matcher::find)
                .map(line -> line.group(1))
                .orElse(null);
    }
}
