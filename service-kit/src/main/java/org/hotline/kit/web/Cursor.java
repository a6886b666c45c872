package org.hotline.kit.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.zip.CRC32C;

/** The place in a sorted list after which a page starts; opaque to callers, and nothing else is taken for one. */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    public static String encode(String... sortValues) {
        byte[] text = String.join(SEPARATOR, sortValues).getBytes(StandardCharsets.UTF_8);
        ByteBuffer cursor = ByteBuffer.allocate(Integer.BYTES + text.length);
        cursor.putInt(check(text, sortValues.length)).put(text);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.array());
    }

    /**
     * Reads the sort values of a cursor.
     *
     * @param parts how many sort values the list has; anything else is no cursor of it (400) */
    public static List<String> decode(String cursor, int parts) {
        ByteBuffer read;
        try {
            read = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
        } catch (IllegalArgumentException e) {
            throw RequestProblem.badCursor();
        }
        if (read.remaining() < Integer.BYTES) {
            throw RequestProblem.badCursor();
        }
        int check = read.getInt();
        byte[] text = new byte[read.remaining()];
        read.get(text);
        List<String> values = List.of(new String(text, StandardCharsets.UTF_8).split(SEPARATOR, -1));
        if (check != check(text, parts) || values.size() != parts) {
            throw RequestProblem.badCursor();
        }
        return values;
    }

    /** What others make up does not have it by accident. */
    private static int check(byte[] text, int parts) {
        CRC32C check = new CRC32C();
        check.update(parts);
        check.update(text);
        return (int) check.getValue();
    }

    /** Decodes a cursor into what its sort values mean; values that mean nothing are no cursor of the list either (400). */
    static <T> T decode(String cursor, int parts, Function<? super List<String>, T> meaning) {
        List<String> values = decode(cursor, parts);
        try {
            return meaning.apply(values);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw RequestProblem.badCursor();
        }
    }
}
