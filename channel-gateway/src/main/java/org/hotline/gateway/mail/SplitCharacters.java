package org.hotline.gateway.mail;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Names of files that are continued in the middle of a character (RFC 2231 divides them by bytes), before anybody reads its bytes. */
final class SplitCharacters {

    /** What stands between two pieces that belong together, where a character may go on. */
    private static final Pattern BETWEEN = Pattern.compile(
            "(?i)(?<=[\\x80-\\xFF])\"?\\s{0,9};\\s{0,9}(?:file)?name\\*[1-9]\\d{0,3}\\s{0,9}=\\s{0,9}\"?(?=[\\x40-\\x7E\\x80-\\xFF])");

    private SplitCharacters() {}

    /** A header line with such pieces as one. */
    static byte[] joined(byte[] line) {
        String text = new String(line, StandardCharsets.ISO_8859_1);
        return text.indexOf('*') < 0
                ? line
                : BETWEEN.matcher(text).replaceAll("").getBytes(StandardCharsets.ISO_8859_1);
    }
}
