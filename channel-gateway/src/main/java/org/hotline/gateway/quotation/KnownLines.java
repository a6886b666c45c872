package org.hotline.gateway.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of a mail whose words stand in a known text, in its order, wherever either is broken into lines. They are found by runs
 * of words that nobody writes twice by chance; from there on, few words are enough that go on where the last run ended.
 */
final class KnownLines {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final String END = "";
    private static final int MOST_WORDS = 40_000;
    private static final int RUN = 5;

    private final List<String> known = new ArrayList<>();
    private final Map<List<String>, List<Integer>> runs = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Integer> lineOf = new ArrayList<>();
    private final BitSet found = new BitSet();
    private final BitSet lines;

    private KnownLines(List<String> lines, List<String> texts) {
        if (!texts.isEmpty()) {
            for (String text : texts) {
                read(text, known);
                known.add(END);
            }
            for (int line = 0; line < lines.size(); line++) {
                read(lines.get(line), asked);
                lineOf.addAll(Collections.nCopies(asked.size() - lineOf.size(), line));
            }
            for (int i = 0; i + RUN <= known.size(); i++) {
                runs.computeIfAbsent(known.subList(i, i + RUN), run -> new ArrayList<>(1))
                        .add(i);
            }
            find();
        }
        this.lines = wholeLines(lines);
    }

    static KnownLines in(List<String> lines, List<String> texts) {
        return new KnownLines(lines, texts);
    }

    boolean any() {
        return !lines.isEmpty();
    }

    boolean contains(int line) {
        return lines.get(line);
    }

    boolean anyFrom(int line) {
        return lines.nextSetBit(line) >= 0;
    }

    private static void read(String text, List<String> words) {
        Matcher word = WORD.matcher(text);
        while (words.size() < MOST_WORDS && word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
    }

    private void find() {
        int place = 0;
        int at = 0;
        while (at < asked.size()) {
            int start = beginsLine(at) && place > 0 && continues(at, place) ? place : runFrom(at, place);
            if (start < 0) {
                at++;
            } else {
                int length = 0;
                while (at < asked.size() && asked.get(at).equals(known.get(start + length))) {
                    found.set(at);
                    at++;
                    length++;
                }
                place = start + length;
            }
        }
    }

    private boolean beginsLine(int at) {
        return at == 0 || !lineOf.get(at - 1).equals(lineOf.get(at));
    }

    /** Whether all words of the line stand there. */
    private boolean continues(int at, int place) {
        int length = 0;
        while (at + length < asked.size() && lineOf.get(at + length).equals(lineOf.get(at))) {
            if (place + length >= known.size() || !known.get(place + length).equals(asked.get(at + length))) {
                return false;
            }
            length++;
        }
        return true;
    }

    /** Where the words from here stand: after the place if possible; -1 when nowhere. */
    private int runFrom(int at, int place) {
        if (at + RUN > asked.size()) {
            return -1;
        }
        List<Integer> starts = runs.getOrDefault(asked.subList(at, at + RUN), List.of());
        if (starts.isEmpty()) {
            return -1;
        }
        int after = Collections.binarySearch(starts, place);
        int first = after < 0 ? -after - 1 : after;
        return starts.get(first < starts.size() ? first : 0);
    }

    /** A line is known when all of its words are; one without words, when its neighbours are. */
    private BitSet wholeLines(List<String> all) {
        BitSet whole = new BitSet();
        BitSet wordless = new BitSet();
        wordless.set(0, all.size());
        lineOf.forEach(wordless::clear);
        whole.set(0, all.size());
        whole.andNot(wordless);
        for (int word = found.nextClearBit(0); word < lineOf.size(); word = found.nextClearBit(word + 1)) {
            whole.clear(lineOf.get(word));
        }
        for (int line = wordless.nextSetBit(0); line >= 0; line = wordless.nextSetBit(line + 1)) {
            int before = wordless.previousClearBit(line);
            int after = wordless.nextClearBit(line);
            whole.set(
                    line,
                    before >= 0
                            && whole.get(before)
                            && whole.get(after)
                            && !all.get(line).isBlank());
        }
        return whole;
    }
}
