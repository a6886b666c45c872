package org.hotline.gateway.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Marks before quoted lines that are no angle brackets alone: bars, colons, the initials of who is quoted. They are some where our
 * lines have them, for tables, lists and what computers print begin so, too.
 */
final class OtherMarks {

    private static final Pattern MARKED = Pattern.compile("^\\s{0,3}(\\p{Lu}\\p{L}{0,3}>|[|:]).*");

    /** Lines with one mark that are compared with ours. */
    private static final int MOST = 50;

    private static final int MOST_MARKS = 3;
    private static final int DEEPEST = 9;

    private OtherMarks() {}

    /** The lines of a mail, with angle brackets in their place. */
    static List<String> replaced(List<String> lines, List<String> sent) {
        Map<String, List<String>> marked = lines.stream()
                .filter(line -> MARKED.matcher(line).matches())
                .collect(Collectors.groupingBy(OtherMarks::mark));
        if (marked.isEmpty() || sent.isEmpty()) {
            return lines;
        }
        Set<String> ours = new HashSet<>();
        sent.stream().flatMap(String::lines).forEach(line -> ours.add(mark(line)));
        String words = words(String.join("\n", sent));
        List<String> replaced = new ArrayList<>(lines);
        marked.entrySet().stream()
                .filter(quoting -> !ours.contains(quoting.getKey()))
                .sorted(Comparator.comparing(quoting -> -quoting.getValue().size()))
                .limit(MOST_MARKS)
                .filter(quoting -> isOurs(quoting.getKey(), quoting.getValue(), words))
                .map(Map.Entry::getKey)
                .forEach(mark -> replaced.replaceAll(line -> mark(line).equals(mark) ? angled(mark, line) : line));
        return replaced;
    }

    /** The one that the line begins with; empty when it has none. */
    private static String mark(String line) {
        Matcher marked = MARKED.matcher(line);
        return marked.matches() ? marked.group(1) : "";
    }

    /** Whether most of the lines are ours. */
    private static boolean isOurs(String mark, List<String> quoting, String words) {
        List<String> some = quoting.stream()
                .limit(MOST)
                .map(line -> words(line.substring(line.indexOf(mark) + mark.length())))
                .filter(line -> !line.isBlank())
                .toList();
        long known = some.stream().filter(words::contains).count();
        return 2 * known > some.size();
    }

    private static String words(String text) {
        return WrittenLine.of(MarkedText.bare(text).replace('\n', ' ')).words().stream()
                .collect(Collectors.joining(" ", " ", " "));
    }

    private static String angled(String mark, String line) {
        String rest = line;
        StringBuilder angles = new StringBuilder();
        while (angles.length() < DEEPEST && mark(rest).equals(mark)) {
            angles.append('>');
            rest = rest.substring(rest.indexOf(mark) + mark.length()).replaceFirst("^\\s", "");
        }
        while (angles.length() < DEEPEST && rest.startsWith(">")) {
            angles.append('>');
            rest = rest.substring(1);
        }
        return angles + " " + rest;
    }
}
