package org.hotline.gateway.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.ByteSequence;
import org.jspecify.annotations.Nullable;

/**
 * The header lines of a mail or of one of its parts, unfolded, with raw bytes read as text. Beyond a length that no
 * honest sender needs, further lines are left in the raw original.
 */
final class MailHeaders {

    private static final int LONGEST = 200_000;
    private static final int LONGEST_TEXT = 10_000;

    private final Map<String, List<String>> values = new HashMap<>();
    private int length;

    void add(Field field) {
        length += field.getName().length() + length(field);
        if (length > LONGEST) {
            return;
        }
        String name = field.getName().strip().toLowerCase(Locale.ROOT);
        values.computeIfAbsent(name, n -> new ArrayList<>(1)).add(body(field));
    }

    private static int length(Field field) {
        ByteSequence raw = field.getRaw();
        return raw == null ? field.getBody().length() : raw.length();
    }

    private static String body(Field field) {
        ByteSequence raw = field.getRaw();
        if (raw == null) {
            return field.getBody();
        }
        String line = Charsets.decode(raw.toByteArray(), null);
        return line.substring(line.indexOf(':') + 1)
                .replaceAll("\\r?\\n(?=[ \\t])|\\r|\\n", "")
                .strip();
    }

    @Nullable
    String raw(String name) {
        List<String> found = values.get(name);
        return found == null ? null : found.get(0);
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Value with encoded words decoded, on one line; nothing when absent or empty. */
    Optional<String> text(String name) {
        return Optional.ofNullable(raw(name))
                .map(value -> PlainText.oneLine(EncodedWords.decode(PlainText.atMost(LONGEST_TEXT, value))))
                .filter(value -> !value.isEmpty());
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** Lower-case value, or nothing at all as the empty string. */
    String word(String name) {
        String value = raw(name);
        return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
    }
}
