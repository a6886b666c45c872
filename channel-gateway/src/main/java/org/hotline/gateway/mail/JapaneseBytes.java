package org.hotline.gateway.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/** Bytes of which is known that they are Japanese, and not in which of its two charsets. */
final class JapaneseBytes {

    /** A text whose writer shifts says this much of his names, which he does not shift. */
    static final Charset SHIFTED = Charset.forName("x-windows-50221");

    private static final Charset UNIX = Charset.forName("x-eucJP-Open");
    private static final Charset WINDOWS = Charset.forName("windows-31j");

    private JapaneseBytes() {}

    /** That of Unix when every byte is, which is rarely so by chance. */
    static Charset charset(byte[] bytes) {
        try {
            UNIX.newDecoder().decode(ByteBuffer.wrap(bytes));
            return UNIX;
        } catch (CharacterCodingException other) {
            return WINDOWS;
        }
    }
}
