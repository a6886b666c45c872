package org.hotline.gateway.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns bytes into text although senders name charsets wrongly, by nicknames, or not at all. */
final class Charsets {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Names under which senders in fact send something wider. */
    private static final Map<String, String> WIDER = Map.of(
            "iso-8859-1", "windows-1252",
            "latin1", "windows-1252",
            "iso-8859-9", "windows-1254",
            "gb2312", "gb18030",
            "gbk", "gb18030",
            "ks_c_5601-1987", "x-windows-949",
            "shift_jis", "windows-31j",
            "iso-8859-8-i", "iso-8859-8",
            "tis-620", "x-windows-874");

    private static final Set<String> SAYING_NOTHING =
            Set.of("", "us-ascii", "ascii", "unknown-8bit", "x-unknown", "default", "binary", "utf-8", "utf8");

    private Charsets() {}

    static String decode(byte[] bytes, @Nullable String label) {
        String name = label == null ? "" : label.strip().toLowerCase(Locale.ROOT);
        if (SAYING_NOTHING.contains(name)) {
            return guess(bytes);
        }
        if (name.equals("utf-7") || name.equals("unicode-1-1-utf-7")) {
            return Utf7.decode(bytes);
        }
        try {
            return new String(bytes, Charset.forName(WIDER.getOrDefault(name, name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return guess(bytes);
        }
    }

    /** UTF-8 when it is, otherwise the charset of western Windows, in which every byte means something. */
    private static String guess(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS_1252);
        }
    }
}
