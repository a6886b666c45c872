package org.hotline.gateway.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Where the words of a mail's lines stand in known texts, wherever either is broken into lines. They are found by runs of words
 * that nobody writes twice by chance; from there on, few words are enough that go on where the last run ended, and where a
 * quotation is likely, a whole line of the text.
 */
final class WordRuns {

    /** Letters and digits, or a sign that is an answer by itself: a box, a tick, a cross, a picture. */
    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+"
            + "|[\\x{2610}-\\x{2612}\\x{2705}\\x{2713}-\\x{2718}\\x{274C}\\x{274E}\\x{1F300}-\\x{1FAFF}]");

    private static final String END = "";
    private static final int MOST_WORDS = 40_000;
    private static final int RUN = 5;
    private static final int NOWHERE = -1;

    private final List<String> known = new ArrayList<>();
    private final List<Integer> textEnds = new ArrayList<>();
    private final Map<List<String>, List<Integer>> runs = new HashMap<>();
    private final Map<List<String>, Integer> wholeLines = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final int[] starts;
    private final BitSet likely;
    private final int[] places;

    WordRuns(List<String> lines, List<String> texts, BitSet likely) {
        this.likely = likely;
        starts = new int[lines.size() + 1];
        for (int line = 0; line < lines.size(); line++) {
            starts[line] = asked.size();
            read(lines.get(line), asked);
        }
        starts[lines.size()] = asked.size();
        places = new int[asked.size()];
        texts.forEach(this::know);
        for (int i = 0; i + RUN <= known.size(); i++) {
            runs.computeIfAbsent(known.subList(i, i + RUN), run -> new ArrayList<>(1))
                    .add(i);
        }
        find(lines.size());
    }

    private void know(String text) {
        List<int[]> ends = new ArrayList<>();
        text.lines().forEach(line -> {
            int from = known.size();
            read(line, known);
            ends.add(new int[] {from, known.size()});
        });
        known.add(END);
        textEnds.add(known.size());
        ends.stream()
                .filter(line -> line[0] < line[1])
                .forEach(line -> wholeLines.putIfAbsent(List.copyOf(known.subList(line[0], line[1])), line[0]));
    }

    static boolean isWordless(String line) {
        return !WORD.matcher(line).find();
    }

    private static void read(String text, List<String> words) {
        Matcher word = WORD.matcher(text);
        while (words.size() < MOST_WORDS && word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
    }

    private void find(int lines) {
        int line = 0;
        int place = 0;
        int at = 0;
        while (at < asked.size()) {
            while (line < lines && starts[line + 1] <= at) {
                line++;
            }
            int start = start(line, at, place);
            places[at] = NOWHERE;
            if (start == NOWHERE) {
                at++;
                continue;
            }
            int length = 0;
            while (at < asked.size() && asked.get(at).equals(known.get(start + length))) {
                places[at] = start + length;
                at++;
                length++;
            }
            place = start + length;
        }
    }

    private int start(int line, int at, int place) {
        boolean begins = starts[line] == at;
        if (begins && place > 0 && continues(line, place)) {
            return place;
        }
        int run = runFrom(at, place);
        return run == NOWHERE && begins && likely.get(line)
                ? wholeLines.getOrDefault(asked.subList(at, starts[line + 1]), NOWHERE)
                : run;
    }

    /** Whether all words of the line stand there. */
    private boolean continues(int line, int place) {
        int length = length(line);
        return place + length <= known.size()
                && known.subList(place, place + length).equals(asked.subList(starts[line], starts[line + 1]));
    }

    /** Where the words from here stand: after the place if possible. */
    private int runFrom(int at, int place) {
        List<Integer> found =
                at + RUN > asked.size() ? List.of() : runs.getOrDefault(asked.subList(at, at + RUN), List.of());
        if (found.isEmpty()) {
            return NOWHERE;
        }
        int after = Collections.binarySearch(found, place);
        int first = after < 0 ? -after - 1 : after;
        return found.get(first < found.size() ? first : 0);
    }

    int length(int line) {
        return starts[line + 1] - starts[line];
    }

    boolean hasWords(int line) {
        return length(line) > 0;
    }

    /** Whether all words of the line were found. */
    boolean isWhole(int line) {
        return hasWords(line) && found(line).allMatch(place -> place != NOWHERE);
    }

    /** Whether some of the words of the line were found. */
    boolean isPart(int line) {
        return found(line).anyMatch(place -> place != NOWHERE);
    }

    private IntStream found(int line) {
        return Arrays.stream(places, starts[line], starts[line + 1]);
    }

    int first(int line) {
        return places[starts[line]];
    }

    int last(int line) {
        return places[starts[line + 1] - 1];
    }

    /** Whether the later line goes on, with or without a gap, in the text where the earlier one stands. */
    boolean inOrder(int earlier, int later) {
        return first(later) > last(earlier) && first(later) < textEnd(last(earlier));
    }

    private int textEnd(int place) {
        int found = Collections.binarySearch(textEnds, place + 1);
        return textEnds.get(found < 0 ? -found - 1 : found);
    }

    /** How many words the text has in which the line stands. */
    int textLength(int line) {
        int end = textEnd(first(line));
        int before = textEnds.indexOf(end) - 1;
        return end - 1 - (before < 0 ? 0 : textEnds.get(before));
    }
}
