package org.hotline.kit.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** The place in a sorted list after which a page starts; opaque to callers. */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    public static String encode(String... sortValues) {
        byte[] text = String.join(SEPARATOR, sortValues).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    /** @param parts how many sort values the list has; anything else is no cursor of it (400) */
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
}
