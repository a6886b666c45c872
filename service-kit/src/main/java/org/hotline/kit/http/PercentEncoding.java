package org.hotline.kit.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.StringTokenizer;
import org.hotline.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Whether what an address or a form says is percent-encoded UTF-8 (RFC 3986, section 2.5) that can be kept. What reads it later
 * takes another character for what it cannot read, and nobody would be told.
 */
final class PercentEncoding {

    private static final String RULE = "must be percent-encoded UTF-8";
    private static final int LONGEST_NAME = 100;
    private static final char LAST_OF_ASCII = 0x7e;
    private static final char LAST_OF_BYTES = 0xff;

    private PercentEncoding() {}

    /** The problem of an address, which names what is at fault: its path, or a parameter. */
    static @Nullable Problem brokenByAddress(String address) {
        int end = address.indexOf('?');
        String rule = brokenBy(end < 0 ? address : address.substring(0, end), LAST_OF_ASCII, StandardCharsets.UTF_8);
        if (rule != null) {
            return Problem.ofField(400, "invalid-request", "path", rule);
        }
        return end < 0 ? null : brokenByFields(address.substring(end + 1), LAST_OF_ASCII, StandardCharsets.UTF_8);
    }

    /**
     * The problem of a form, which names the field. Some write letters as they are, without percent signs.
     *
     * @param form a character for each of its bytes
     * @param charset what its sender says that they are written in
     */
    static @Nullable Problem brokenByForm(String form, Charset charset) {
        return brokenByFields(form, LAST_OF_BYTES, charset);
    }

    private static @Nullable Problem brokenByFields(String fields, char last, Charset charset) {
        StringTokenizer each = new StringTokenizer(fields, "&;");
        while (each.hasMoreTokens()) {
            String field = each.nextToken();
            String rule = brokenBy(field, last, charset);
            if (rule != null) {
                return Problem.ofField(400, "invalid-request", name(field), rule);
            }
        }
        return null;
    }

    private static String name(String field) {
        int end = field.indexOf('=');
        return field.substring(0, Math.min(LONGEST_NAME, end < 0 ? field.length() : end));
    }

    private static @Nullable String brokenBy(String written, char last, Charset charset) {
        ByteBuffer bytes = ByteBuffer.allocate(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c != '%' && c <= last) {
                bytes.put((byte) c);
            } else if (c == '%' && isHex(written, i + 1) && isHex(written, i + 2)) {
                bytes.put((byte) Integer.parseInt(written, i + 1, i + 3, 16));
                i += 2;
            } else {
                return RULE;
            }
        }
        try {
            String read = charset.newDecoder().decode(bytes.flip()).toString();
            return read.indexOf('\0') < 0 ? null : "must not hold the character NUL";
        } catch (CharacterCodingException notWrittenSo) {
            return RULE;
        }
    }

    private static boolean isHex(String written, int index) {
        char c = index < written.length() ? written.charAt(index) : 0;
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }
}
