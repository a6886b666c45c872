package org.hotline.gateway.quotation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines of a mail's markup in which something stands out, by their words. */
final class EmphasisedLines {

    private static final Pattern WHOLE = Pattern.compile("\\*[^*]+\\*");

    private final Map<List<String>, List<String>> forms;
    private boolean byProgram;

    private EmphasisedLines(String lines) {
        forms = lines.lines()
                .distinct()
                .collect(Collectors.groupingBy(line -> key(WrittenLine.of(line)), HashMap::new, Collectors.toList()));
    }

    /** Where most lines that are ours stand out as a whole, the program made them so, and that says nothing. */
    static EmphasisedLines among(List<String> lines, String marked, WordRuns runs) {
        EmphasisedLines found = new EmphasisedLines(marked);
        int ours = 0;
        int whole = 0;
        for (int line = 0; line < lines.size(); line++) {
            if (runs.isWhole(line)) {
                ours++;
                whole += found.forms(WrittenLine.of(lines.get(line))).stream().anyMatch(EmphasisedLines::isWhole)
                        ? 1
                        : 0;
            }
        }
        found.byProgram = 2 * whole > ours;
        return found;
    }

    private static List<String> key(WrittenLine line) {
        return line.words().stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    private static boolean isWhole(String form) {
        return WHOLE.matcher(form.strip()).matches();
    }

    /** How the line stands there, where something in it does. */
    List<String> forms(WrittenLine line) {
        return forms.getOrDefault(key(line), List.of()).stream()
                .filter(form -> !byProgram || !isWhole(form))
                .toList();
    }
}
