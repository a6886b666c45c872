package org.hotline.gateway.quotation;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lines of a mail that are repeated from a known text. What is marked or announced as a quotation is one when its words stand
 * there; what is neither, when it goes on where such a line ended, or when most of the text is repeated: people do write one
 * sentence of ours themselves, when we ask them to.
 */
final class KnownLines {

    private static final double MOST = 0.75;

    private final WordRuns runs;
    private final Optional<QuotedChoices> chosen;
    private final BitSet marked;
    private final BitSet likely;
    private final BitSet lines = new BitSet();

    private final BitSet chain = new BitSet();
    private boolean announced;
    private int words;
    private int last = -1;

    /** @param choices those among the lines, of what is found */
    private KnownLines(
            List<String> all,
            List<String> texts,
            BitSet marked,
            BitSet likely,
            Function<WordRuns, Optional<QuotedChoices>> choices) {
        this.marked = marked;
        this.likely = likely;
        runs = new WordRuns(all, texts, likely);
        chosen = choices.apply(runs);
        if (!texts.isEmpty()) {
            for (int line = 0; line < all.size(); line++) {
                if (runs.isWhole(line) && !isChoice(line)) {
                    take(line);
                }
            }
            endChain();
            addWordless(all, texts);
        }
    }

    /**
     * @param marked lines that are marked as quoted
     * @param likely these, and such as stand below an announcement
     */
    static KnownLines in(List<String> lines, List<String> texts, BitSet marked, BitSet likely) {
        return new KnownLines(lines, texts, marked, likely, runs -> Optional.empty());
    }

    /** The same for texts of ours, of which a line that says something else is none, though it has their words. */
    static KnownLines ofOurs(List<String> lines, ReplyEvidence evidence, BitSet marked, BitSet likely) {
        SentTexts sent = SentTexts.in(lines, evidence.sent());
        return new KnownLines(
                sent.lines(),
                sent.texts().stream().map(MarkedText::bare).toList(),
                marked,
                likely,
                runs -> sent.texts().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new QuotedChoices(sent, evidence.emphasised(), runs)));
    }

    private boolean isChoice(int line) {
        return chosen.isPresent() && chosen.get().contains(line);
    }

    /** The line as it is to be read: with signs around what somebody struck or made bold in a line of ours. */
    String shown(int line, String otherwise) {
        return chosen.map(choices -> choices.shown(line, otherwise)).orElse(otherwise);
    }

    boolean any() {
        return !lines.isEmpty();
    }

    boolean contains(int line) {
        return lines.get(line);
    }

    /** Whether words of a known text stand in the line, perhaps among others. */
    boolean isTouched(int line) {
        return runs.isPart(line);
    }

    private void take(int line) {
        boolean goesOn = last >= 0 && lines.get(last) && runs.first(line) == runs.last(last) + 1;
        if (marked.get(line)) {
            endChain();
            lines.set(line);
        } else if (goesOn) {
            lines.set(line);
        } else {
            if (last < 0 || marked.get(last) || likely.get(line) || !runs.inOrder(last, line)) {
                endChain();
                announced = likely.get(line);
            }
            chain.set(line);
            words += runs.length(line);
        }
        last = line;
    }

    private void endChain() {
        if (!chain.isEmpty() && (announced || words >= MOST * runs.textLength(chain.nextSetBit(0)))) {
            lines.or(chain);
        }
        chain.clear();
        words = 0;
    }

    /** Lines without any word, when they stand there as they are, or mark nothing; between lines that are known. */
    private void addWordless(List<String> all, List<String> texts) {
        Set<String> known = texts.stream()
                .flatMap(String::lines)
                .map(Marks::strip)
                .filter(WordRuns::isWordless)
                .collect(Collectors.toSet());
        known.add("");
        BitSet repeated = new BitSet();
        boolean before = false;
        for (int line = 0; line < all.size(); line++) {
            if (runs.hasWords(line)) {
                before = lines.get(line);
                if (before) {
                    lines.or(repeated);
                }
                repeated.clear();
            } else if (before && !all.get(line).isBlank() && known.contains(Marks.strip(all.get(line)))) {
                repeated.set(line);
            }
        }
    }
}
