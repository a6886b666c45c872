package org.hotline.gateway.mail;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.stream.NameValuePair;
import org.jspecify.annotations.Nullable;

/** The parameters of a header, put together from their pieces in whatever order they come (RFC 2231). */
final class ParameterValues {

    private static final Pattern NAME = Pattern.compile("([^*]+)(?:\\*(\\d{1,4}))?(\\*)?");

    /** {@code charset'language'} before what is encoded. */
    private static final Pattern CHARSET = Pattern.compile("([\\w.:+-]*)'[\\w-]*'");

    private static final int ENCODED_AS_A_WHOLE = -1;
    private static final int PLAIN = Integer.MAX_VALUE;

    private final List<Piece> pieces = new ArrayList<>();
    private final @Nullable String likely;

    /** @param likely the charset of what is encoded and names none */
    ParameterValues(List<NameValuePair> pairs, @Nullable String likely) {
        this.likely = likely;
        for (NameValuePair pair : pairs) {
            Matcher name =
                    NAME.matcher(pair.getName() == null ? "" : pair.getName().strip());
            if (name.matches() && pair.getValue() != null) {
                boolean encoded = name.group(3) != null;
                int whole = encoded ? ENCODED_AS_A_WHOLE : PLAIN;
                int place = name.group(2) == null ? whole : Integer.parseInt(name.group(2));
                pieces.add(new Piece(
                        name.group(1).toLowerCase(Locale.ROOT), place, encoded, EncodedWords.shown(pair.getValue())));
            }
        }
    }

    /** What is encoded as a whole goes before what is in pieces, and that before what old programs are told. */
    private record Piece(String name, int place, boolean encoded, String value) {

        private boolean isWhole() {
            return place == ENCODED_AS_A_WHOLE || place == PLAIN;
        }
    }

    @Nullable
    String get(String name) {
        List<Piece> found = pieces.stream()
                .filter(piece -> piece.name.equals(name))
                .sorted(Comparator.comparingInt(Piece::place))
                .toList();
        Optional<Piece> first = found.stream().findFirst();
        if (first.isEmpty()) {
            return null;
        }
        return first.get().isWhole()
                ? decoded(List.of(first.get()))
                : decoded(found.stream().filter(piece -> !piece.isWhole()).toList());
    }

    private String decoded(List<Piece> inOrder) {
        String charset = null;
        StringBuilder text = new StringBuilder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Piece piece : inOrder) {
            String value = piece.value;
            Matcher declared = CHARSET.matcher(value);
            if (piece.encoded && charset == null && declared.lookingAt()) {
                charset = declared.group(1);
                value = value.substring(declared.end());
            }
            for (int i = 0; i < value.length(); i++) {
                int escaped = piece.encoded ? escaped(value, i) : -1;
                char c = value.charAt(i);
                if (escaped >= 0) {
                    i += 2;
                    bytes.write(escaped);
                } else if (piece.encoded && c < 0x80) {
                    bytes.write(c);
                } else { // no byte in the charset that is declared
                    flush(bytes, text, charset);
                    text.append(c);
                }
            }
        }
        flush(bytes, text, charset);
        return text.toString();
    }

    private void flush(ByteArrayOutputStream bytes, StringBuilder text, @Nullable String charset) {
        if (bytes.size() > 0) {
            text.append(Charsets.decode(bytes.toByteArray(), charset, likely));
            bytes.reset();
        }
    }

    /** What the percent sign here stands for; one that begins nothing stands for itself. */
    private static int escaped(String value, int at) {
        if (value.charAt(at) != '%' || at + 2 >= value.length()) {
            return -1;
        }
        int high = Character.digit(value.charAt(at + 1), 16);
        int low = Character.digit(value.charAt(at + 2), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
