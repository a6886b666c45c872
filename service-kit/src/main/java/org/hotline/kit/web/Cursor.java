package org.hotline.kit.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/** The place in a sorted list after which a page starts; opaque to callers. */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    public static String encode(String... sortValues) {
        byte[] text = String.join(SEPARATOR, sortValues).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    /**
     * Reads the sort values of a cursor.
     *
     * @param parts how many sort values the list has; anything else is no cursor of it (400) */
    public static List<String> decode(String cursor, int parts) {
        String text;
        try {
            text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw RequestProblem.badCursor();
        }
        List<String> values = List.of(text.split(SEPARATOR, -1));
        if (values.size() != parts) {
            throw RequestProblem.badCursor();
        }
        return values;
    }

    /** Decodes a cursor into what its sort values mean; values that mean nothing are no cursor of the list either (400). */
    public static <T> T decode(String cursor, int parts, Function<? super List<String>, T> meaning) {
        List<String> values = decode(cursor, parts);
        try {
            return meaning.apply(values);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw RequestProblem.badCursor();
        }
    }
}
