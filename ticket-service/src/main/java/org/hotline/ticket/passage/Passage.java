package org.hotline.ticket.passage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A few words of a text, with those marked that somebody looked for.
 *
 * @param text on one line, with an ellipsis where something was left out
 * @param marks what to mark in it, in order and apart from one another
 * @param words how many of the words stand in it
 */
public record Passage(String text, List<Mark> marks, int words) {

    private static final int LONGEST = 240;
    private static final int BEFORE = 60;

    private record Found(Mark mark, int word) {}

    /** The part of a text in which most of the words stand, the first of several; nothing where none of them does. */
    public static Optional<Passage> in(String text, AskedWords asked) {
        List<Found> found = new ArrayList<>();
        asked.find(PlainLetters.of(text), (mark, word) -> found.add(new Found(mark, word)));
        found.sort(Comparator.comparingInt(each -> each.mark().start()));
        int best = 0;
        int most = 0;
        for (int first = 0; first < found.size(); first++) {
            int words = different(found, first);
            if (words > most) {
                most = words;
                best = first;
            }
        }
        return most == 0
                ? Optional.empty()
                : Optional.of(around(text, found.get(best).mark().start(), found, most));
    }

    /** How many of the words stand in a passage that begins shortly before one of them. */
    private static int different(List<Found> found, int first) {
        int end = found.get(first).mark().start() + LONGEST - BEFORE;
        BitSet words = new BitSet();
        for (int i = first;
                i < found.size() && (i == first || found.get(i).mark().end() <= end);
                i++) {
            words.set(found.get(i).word());
        }
        return words.cardinality();
    }

    private static Passage around(String text, int place, List<Found> found, int words) {
        int start = place <= BEFORE ? 0 : blankAfter(text, place - BEFORE, place);
        int end = text.length() - start <= LONGEST ? text.length() : blankBefore(text, start + LONGEST, place);
        OneLine line = new OneLine(start, end);
        line.addGap(start > 0);
        for (int at = start; at < end; at++) {
            line.add(text.charAt(at));
        }
        line.addGap(end < text.length());
        return new Passage(
                line.toString(), line.within(found.stream().map(Found::mark).toList()), words);
    }

    private static int blankAfter(String text, int from, int to) {
        int at = from;
        while (at < to && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int blankBefore(String text, int from, int to) {
        int at = from;
        while (at > to && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at > to ? at : Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
    }
}
