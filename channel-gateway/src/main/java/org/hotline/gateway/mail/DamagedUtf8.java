package org.hotline.gateway.mail;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text in UTF-8 of which not every byte is. */
final class DamagedUtf8 {

    private static final int FIRST_LATIN = 0xA0;
    private static final int LAST_LATIN = 0xFF;
    private static final int FIRST_OF_THREE_BYTES = 0x800;
    private static final int LEAST_CERTAIN = 4;
    private static final byte FIRST_OF_TWO = (byte) 0xC2;
    private static final byte LAST_OF_TWO = (byte) 0xDF;

    private DamagedUtf8() {}

    /** Whether so few bytes are not in UTF-8 that its characters beyond ASCII cannot be so by chance. */
    static boolean isWritten(byte[] bytes, int tolerated) {
        int damage = 0;
        int whole = 0;
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, end(bytes));
        CharsetDecoder decoder = utf8();
        for (CoderResult result = decoder.decode(in, chars, true);
                result.isError();
                result = decoder.decode(in, chars, true)) {
            damage += result.length();
            in.position(in.position() + result.length());
        }
        for (int i = 0; i < chars.position(); i++) {
            whole += chars.get(i) >= 0x80 ? 1 : 0;
        }
        return damage <= (long) tolerated * whole;
    }

    /**
     * Whether every byte is in UTF-8 and the text makes no sense in the western charset that it is labelled with: no word has
     * {@code Ã©} or {@code â€™} in it, while one letter and a quotation mark behind it may happen to be a character.
     */
    static boolean isMistaken(byte[] bytes) {
        try {
            String text = utf8().decode(ByteBuffer.wrap(bytes)).toString();
            return text.codePoints().anyMatch(c -> (c >= FIRST_LATIN && c <= LAST_LATIN) || c >= FIRST_OF_THREE_BYTES)
                    || text.codePoints().filter(c -> c > LAST_LATIN).count() > 1;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    /** Whether every byte is, with so many characters beyond ASCII that nobody writes so by chance in a charset of single bytes. */
    static boolean isCertain(byte[] bytes) {
        try {
            String text = utf8().decode(ByteBuffer.wrap(bytes)).toString();
            return text.codePoints().filter(c -> c >= 0x80).count() >= LEAST_CERTAIN;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    /** Damage stays where it is: a byte that is none of UTF-8 is one of western Windows, a character cut off is one that is missing. */
    static String repaired(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, end(bytes));
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = utf8();
        for (CoderResult result = decoder.decode(in, chars, true);
                result.isError();
                result = decoder.decode(in, chars, true)) {
            text.append(chars.flip());
            chars.clear();
            text.append(result.length() > 1 ? "\uFFFD" : new String(bytes, in.position(), 1, Charsets.WINDOWS_1252));
            in.position(in.position() + result.length());
        }
        return text.append(chars.flip())
                .append(end(bytes) < bytes.length ? "\uFFFD" : "")
                .toString();
    }

    /** Where what is whole ends: what could be the first byte of a character is none of western Windows, save among capitals. */
    private static int end(byte[] bytes) {
        int last = bytes.length - 1;
        boolean cut = last >= 0
                && bytes[last] >= FIRST_OF_TWO
                && bytes[last] <= LAST_OF_TWO
                && (last == 0 || !Character.isUpperCase(bytes[last - 1]));
        return cut ? last : bytes.length;
    }

    private static CharsetDecoder utf8() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
