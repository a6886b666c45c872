package org.hotline.gateway.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Characters whose two halves (UTF-16) were each written in UTF-8, as some databases and telephones do. */
final class HalvesInUtf8 {

    private static final int BYTES_OF_ONE = 3;
    private static final byte FIRST = (byte) 0xED;

    private HalvesInUtf8() {}

    /** With each such character in UTF-8. */
    static byte[] joined(byte[] bytes) {
        int at = next(bytes, 0);
        if (at == bytes.length) {
            return bytes;
        }
        ByteArrayOutputStream joined = new ByteArrayOutputStream(bytes.length);
        int done = 0;
        while (at < bytes.length) {
            joined.write(bytes, done, at - done);
            String character = new String(new char[] {half(bytes, at), half(bytes, at + BYTES_OF_ONE)});
            joined.writeBytes(character.getBytes(StandardCharsets.UTF_8));
            done = at + 2 * BYTES_OF_ONE;
            at = next(bytes, done);
        }
        joined.write(bytes, done, bytes.length - done);
        return joined.toByteArray();
    }

    private static int next(byte[] bytes, int from) {
        for (int at = from; at + 2 * BYTES_OF_ONE <= bytes.length; at++) {
            if (bytes[at] == FIRST
                    && bytes[at + BYTES_OF_ONE] == FIRST
                    && Character.isHighSurrogate(half(bytes, at))
                    && Character.isLowSurrogate(half(bytes, at + BYTES_OF_ONE))) {
                return at;
            }
        }
        return bytes.length;
    }

    private static char half(byte[] bytes, int at) {
        return (char) (((bytes[at] & 0x0F) << 12) | ((bytes[at + 1] & 0x3F) << 6) | (bytes[at + 2] & 0x3F));
    }
}
