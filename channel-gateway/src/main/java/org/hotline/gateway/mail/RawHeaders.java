package org.hotline.gateway.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header lines of raw bytes, as they are. They end at an empty line; where a sender forgot that, at the words that
 * follow them and are none, so that nothing he wrote is taken for a header and lost.
 *
 * @param fields those of one name in their order; lines that are none have no name
 * @param end where the rest begins
 * @param separated whether an empty line stands there
 */
record RawHeaders(List<Field> fields, int end, boolean separated) {

    /** In bytes; what comes later is not looked at as headers. */
    private static final int LONGEST = 2 * 1024 * 1024;

    private static final int MOST = 5_000;
    private static final Pattern FIELD = Pattern.compile("([!-9;-~]+)[ \\t]*:");

    /** One of them, its name in lower case. */
    record Field(String name, String value) {}

    private record Line(Field field, int start) {

        boolean isField() {
            return !field.name.isEmpty();
        }
    }

    static RawHeaders of(byte[] raw) {
        List<Line> lines = new ArrayList<>();
        int at = 0;
        int end = lineEnd(raw, 0);
        while (at < raw.length && !isEmptyLine(raw, at) && end <= LONGEST && lines.size() < MOST) {
            lines.add(line(raw, at, end));
            at = end;
            end = lineEnd(raw, at);
        }
        boolean separated = at < raw.length && isEmptyLine(raw, at);
        int count = separated ? afterLastField(lines) : atFirstWords(lines);
        int rest = count == lines.size() ? at : lines.get(count).start;
        List<Field> fields = lines.subList(0, count).stream()
                .map(Line::field)
                .sorted(Comparator.comparing(Field::name))
                .toList();
        return new RawHeaders(fields, rest, separated && rest == at);
    }

    /** A line between headers is one that was folded wrongly. */
    private static int afterLastField(List<Line> lines) {
        int count = lines.size();
        while (count > 0 && !lines.get(count - 1).isField()) {
            count--;
        }
        return count;
    }

    /** The first line may be one by which a mailbox file separates mails. */
    private static int atFirstWords(List<Line> lines) {
        int last = afterLastField(lines);
        for (int i = 1; i < last; i++) {
            if (!lines.get(i).isField()) {
                return i;
            }
        }
        return last;
    }

    List<String> all(String name) {
        return fields.stream()
                .filter(field -> field.name.equals(name))
                .map(Field::value)
                .toList();
    }

    private static Line line(byte[] raw, int start, int end) {
        String text = new String(raw, start, end - start, StandardCharsets.ISO_8859_1);
        Matcher name = FIELD.matcher(text);
        Field field = name.lookingAt()
                ? new Field(name.group(1).toLowerCase(Locale.ROOT), text.substring(name.end()))
                : new Field("", text);
        return new Line(field, start);
    }

    /** Behind the line and those folded under it. */
    private static int lineEnd(byte[] raw, int start) {
        int end = endOfLine(raw, start);
        while (end < raw.length && (raw[end] == ' ' || raw[end] == '\t')) {
            end = endOfLine(raw, end);
        }
        return end;
    }

    private static boolean isEmptyLine(byte[] raw, int at) {
        return raw[at] == '\n' || (raw[at] == '\r' && at + 1 < raw.length && raw[at + 1] == '\n');
    }

    private static int endOfLine(byte[] raw, int from) {
        int end = from;
        while (end < raw.length && raw[end] != '\n') {
            end++;
        }
        return Math.min(end + 1, raw.length);
    }
}
