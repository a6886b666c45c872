package org.hotline.gateway.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was written in letters as Unix did before there was MIME: each line says how long it is, six bits a character. */
final class UuEncoded {

    private static final Pattern BEGINNING = Pattern.compile("(?m)^begin [0-7]{3,4} .*\\R");
    private static final Pattern END = Pattern.compile("end\\s*");

    private UuEncoded() {}

    /** Never more than it was: lines say of themselves how long they are. */
    static byte[] decoded(byte[] body) {
        String text = new String(body, StandardCharsets.ISO_8859_1);
        Matcher beginning = BEGINNING.matcher(text);
        if (!beginning.find()) {
            return body;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        text.substring(beginning.end())
                .lines()
                .takeWhile(
                        line -> bytes.size() < body.length && !END.matcher(line).matches())
                .filter(line -> !line.isEmpty())
                .forEach(line -> decode(line, bytes));
        return bytes.toByteArray();
    }

    private static void decode(String line, ByteArrayOutputStream bytes) {
        int length = bits(line, 0);
        for (int at = 1; length > 0; at += 4) {
            int four = bits(line, at) << 18 | bits(line, at + 1) << 12 | bits(line, at + 2) << 6 | bits(line, at + 3);
            for (int shift = 16; shift >= 0 && length > 0; shift -= 8) {
                bytes.write(four >> shift);
                length--;
            }
        }
    }

    /** Blanks at the end of a line may be lost. */
    private static int bits(String line, int at) {
        return at < line.length() ? line.charAt(at) - ' ' & 0x3F : 0;
    }
}
