package org.hotline.knowledge.search;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.hotline.kit.text.Texts;

/** The passage of a text that has most to do with a question. */
final class Snippet {

    private static final int LONGEST = 240;

    /** Characters of a text that are looked at, when it is one of few. */
    private static final int READ = 20_000;

    /** Characters of all texts of an answer. */
    private static final int READ_OF_ALL = 500_000;

    private Snippet() {}

    /** Characters that are looked at of each of so many texts. */
    static int readOfEach(int texts) {
        return Math.min(READ, READ_OF_ALL / Math.max(1, texts));
    }

    /**
     * The passage that shares most terms with the question.
     *
     * @param terms takes a passage apart as the question was
     */
    static String of(String whole, Set<String> question, Function<String, Set<String>> terms) {
        String text = Texts.atMost(READ, whole);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        int best = 0;
        long most = 0;
        int start = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; start = end, end = sentences.next()) {
            long matching = terms.apply(text.substring(start, end)).stream()
                    .filter(question::contains)
                    .count();
            if (matching > most) {
                most = matching;
                best = start;
            }
        }
        return cut(text.substring(best));
    }

    private static String cut(String passage) {
        String line = passage.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, space > LONGEST / 2 ? space : LONGEST) + "…";
    }
}
