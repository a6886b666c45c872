package org.hotline.gateway.quotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines that repeat words of ours but not as we wrote them: with a sign before a figure, in capitals, with something struck, made
 * bold or left out. Whoever quoted them chose.
 */
final class QuotedChoices {

    private final List<String> lines;
    private final WordRuns runs;
    private final WrittenText known;
    private final EmphasisedLines emphasised;
    private final Map<Integer, String> shown = new HashMap<>();

    /** @param marked lines of the mail's markup in which something stands out */
    QuotedChoices(SentTexts sent, String marked, WordRuns runs) {
        lines = sent.lines();
        this.runs = runs;
        known = new WrittenText(sent.texts());
        emphasised = EmphasisedLines.among(lines, marked, runs);
    }

    /** Whether the line, whose words are ours, is one. */
    boolean contains(int line) {
        WrittenLine written = WrittenLine.of(lines.get(line));
        if (written.words().isEmpty()) {
            return false;
        }
        NearbyWords nearby = new NearbyWords(wordOf(line, -1), wordOf(line, 1));
        for (String form : emphasised.forms(written)) {
            if (!known.has(WrittenLine.of(form), nearby)) {
                shown.put(line, form.strip());
                return true;
            }
        }
        return !known.has(written, nearby);
    }

    /** How the line stands in the markup, where somebody chose there. */
    String shown(int line, String otherwise) {
        return shown.getOrDefault(line, otherwise);
    }

    /** The word of ours that is nearest to the line in a direction; empty when there is none. */
    private String wordOf(int line, int step) {
        int at = line + step;
        while (at >= 0 && at < lines.size() && !runs.isPart(at)) {
            at += step;
        }
        List<String> words = at < 0 || at == lines.size()
                ? List.of("")
                : WrittenLine.of(lines.get(at)).words();
        return words.get(step > 0 ? 0 : words.size() - 1);
    }
}
