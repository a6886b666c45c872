package org.hotline.gateway.mail;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/** PTCP154, in which Kazakh and other languages of Central Asia are written, and which neither Java nor ICU has. It is read only. */
final class CyrillicAsian extends Charset {

    static final Charset INSTANCE = new CyrillicAsian();

    /** From 0x80; Russian letters follow in their order. */
    private static final String BEFORE_RUSSIAN =
            "ҖҒӮғ„…ҶҮҲүҠӢҢҚҺҸҗ‘’“”•–—ҳҷҡӣңқһҹ\u00A0ЎўЈӨҘҰ§Ё©Ә«¬ӯ®Ҝ°ұІіҙө¶·ё№ә»јҪҫҝ";

    private CyrillicAsian() {
        super("PTCP154", new String[0]);
    }

    @Override
    public boolean contains(Charset other) {
        return other.equals(this);
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new CharsetDecoder(this, 1, 1) {
            @Override
            protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
                while (in.hasRemaining() && out.hasRemaining()) {
                    int place = (in.get() & 0xFF) - 0x80;
                    int russian = place - BEFORE_RUSSIAN.length();
                    char other = place < 0 || russian >= 0 ? (char) (place + 0x80) : BEFORE_RUSSIAN.charAt(place);
                    out.put(russian >= 0 ? (char) ('А' + russian) : other);
                }
                return in.hasRemaining() ? CoderResult.OVERFLOW : CoderResult.UNDERFLOW;
            }
        };
    }

    @Override
    public CharsetEncoder newEncoder() {
        throw new UnsupportedOperationException();
    }
}
