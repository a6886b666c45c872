package org.hotline.gateway.mail;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parameters of a header, put together from their pieces in whatever order they come (RFC 2231). */
final class ParameterValues {

    private static final Pattern NAME = Pattern.compile("([^*]+)(?:\\*(\\d{1,4}))?(\\*)?");

    /** {@code charset'language'} before what is encoded. */
    private static final Pattern CHARSET = Pattern.compile("([\\w.:+-]*)'[\\w-]*'");

    /** The same, where the sender forgot the star that says so. */
    private static final Pattern UNSTARRED =
            Pattern.compile("^(?i:utf-?8|us-ascii|iso-8859-\\d+|windows-\\d+)'[\\w-]*'.*%[0-9A-Fa-f]{2}");

    private static final int ENCODED_AS_A_WHOLE = -1;
    private static final int PLAIN = Integer.MAX_VALUE;

    private final List<Piece> pieces = new ArrayList<>();
    private final @Nullable String likely;

    /** @param likely the charset of what is encoded and names none */
    ParameterValues(HeaderParameters parameters, @Nullable String likely) {
        this.likely = likely;
        for (HeaderParameters.Parameter parameter : parameters.all()) {
            Matcher name = NAME.matcher(parameter.name());
            if (name.matches()) {
                boolean encoded = name.group(3) != null
                        || UNSTARRED.matcher(parameter.value()).find();
                int whole = encoded ? ENCODED_AS_A_WHOLE : PLAIN;
                int place = name.group(2) == null ? whole : Integer.parseInt(name.group(2));
                pieces.add(new Piece(name.group(1).toLowerCase(Locale.ROOT), place, encoded, parameter.value()));
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
        return all(name).findFirst().orElse(null);
    }

    /** What is written for it, in the order in which it is to be believed. */
    Stream<String> all(String name) {
        List<Piece> found = pieces.stream()
                .filter(piece -> piece.name.equals(name))
                .sorted(Comparator.comparingInt(Piece::place))
                .toList();
        List<Piece> divided = found.stream().filter(piece -> !piece.isWhole()).toList();
        return found.stream()
                .filter(piece -> piece.isWhole() || piece.equals(divided.get(0)))
                .map(piece -> decoded(piece.isWhole() ? List.of(piece) : divided))
                .filter(value -> !value.isBlank());
    }

    private String decoded(List<Piece> inOrder) {
        String charset = null;
        StringBuilder text = new StringBuilder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Piece piece : joined(inOrder)) {
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

    /** What is encoded may be divided anywhere, within what a percent sign stands for as well. */
    private static List<Piece> joined(List<Piece> inOrder) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : inOrder) {
            Piece before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && before.encoded && piece.encoded) {
                joined.set(joined.size() - 1, new Piece(before.name, before.place, true, before.value + piece.value));
            } else {
                joined.add(piece);
            }
        }
        return joined;
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
