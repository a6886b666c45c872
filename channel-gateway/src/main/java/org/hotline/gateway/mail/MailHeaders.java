package org.hotline.gateway.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.ByteSequence;
import org.hotline.kit.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The header lines of a mail or of one of its parts, unfolded, with raw bytes read as text. Beyond a length that no
 * honest sender needs, further lines are left in the raw original.
 */
final class MailHeaders {

    private static final int LONGEST = 200_000;
    private static final int LONGEST_TEXT = 10_000;

    private final Map<String, List<byte[]>> values = new HashMap<>();
    private int length;
    private @Nullable String charset;

    /** What bytes are in whose charset the sender does not say: that of the mail's text. */
    MailHeaders assume(@Nullable String likely) {
        charset = likely;
        return this;
    }

    void add(Field field) {
        length += field.getName().length() + length(field);
        if (length > LONGEST) {
            return;
        }
        String name = field.getName().strip().toLowerCase(Locale.ROOT);
        values.computeIfAbsent(name, n -> new ArrayList<>(1)).add(bytes(field));
    }

    /** The first lines of these names alone, each no longer than so many bytes. */
    MailHeaders only(int longest, String... names) {
        MailHeaders few = new MailHeaders();
        for (String name : names) {
            values.getOrDefault(name, List.of()).stream()
                    .limit(1)
                    .forEach(line -> few.values.put(
                            name, List.of(line.length <= longest ? line : Arrays.copyOf(line, longest))));
        }
        return few;
    }

    private static int length(Field field) {
        ByteSequence raw = field.getRaw();
        return raw == null ? field.getBody().length() : raw.length();
    }

    private static byte[] bytes(Field field) {
        ByteSequence raw = field.getRaw();
        return raw == null ? (":" + field.getBody()).getBytes(StandardCharsets.UTF_8) : raw.toByteArray();
    }

    private String body(byte[] field) {
        String line = Charsets.decode(SplitCharacters.joined(field), null, charset);
        return line.substring(line.indexOf(':') + 1)
                .replaceAll("\\r?\\n(?=[ \\t])|\\r|\\n", "")
                .strip();
    }

    @Nullable
    String raw(String name) {
        List<byte[]> found = values.get(name);
        return found == null ? null : body(found.get(0));
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream().map(this::body).toList();
    }

    /** Value with encoded words decoded, on one line; nothing when absent or empty. */
    Optional<String> text(String name) {
        return Optional.ofNullable(raw(name))
                .map(value -> PlainText.oneLine(EncodedWords.decode(Texts.atMost(LONGEST_TEXT, value))))
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
