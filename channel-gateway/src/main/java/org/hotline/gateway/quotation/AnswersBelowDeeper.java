package org.hotline.gateway.quotation;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lines below such as are quoted more deeply: whoever quoted those wrote there. A mail that is quoted together with what it
 * answers looks alike, but has words above that, or announces it.
 */
final class AnswersBelowDeeper {

    /** Programs break longer lines than this, and leave the rest without all of its marks. */
    private static final int SHORTEST_WRAPPED = 72;

    private final List<String> lines;
    private final Announcements announcements;
    private final BitSet found = new BitSet();
    private int pieces;
    private int announced;
    private boolean deeper;
    private boolean wordsAbove;

    AnswersBelowDeeper(List<String> lines, Announcements announcements) {
        this.lines = lines;
        this.announcements = announcements;
    }

    /** Those of a block of marked lines. */
    BitSet in(int from, int to) {
        int depth = IntStream.range(from, to)
                .filter(at -> !isEmpty(at))
                .map(at -> Marks.count(lines.get(at)))
                .min()
                .orElse(0);
        announced = announcements.isBelow(from) ? 1 : 0;
        for (int at = from; at < to; at += Math.max(1, announcements.length(at))) {
            if (!isEmpty(at)) {
                read(at, depth);
            }
        }
        boolean quotedByWriter = pieces > 1 || (!wordsAbove && announced < 2);
        return depth > 0 && quotedByWriter ? found : new BitSet();
    }

    private void read(int at, int depth) {
        if (Marks.count(lines.get(at)) > depth && !announcesLessDeep(at, depth)) {
            pieces += deeper ? 0 : 1;
            deeper = true;
        } else if (announcements.length(at) > 0) {
            announced += pieces == 0 ? 1 : 0;
        } else if (pieces == 0) {
            wordsAbove = true;
        } else if (!isRest(at)) {
            found.set(at);
            deeper = false;
        }
    }

    /** Programs mark headers that they write themselves once more. */
    private boolean announcesLessDeep(int at, int depth) {
        int length = announcements.length(at);
        int next = at + length;
        while (next < lines.size() && isEmpty(next)) {
            next++;
        }
        return length > 0 && next < lines.size() && Marks.count(lines.get(next)) == depth;
    }

    private boolean isEmpty(int at) {
        return Marks.strip(lines.get(at)).isEmpty();
    }

    /** The end of the line before, which a program broke off. */
    private boolean isRest(int at) {
        String before = lines.get(at - 1).stripTrailing();
        return Marks.count(before) > Marks.count(lines.get(at))
                && before.length() >= SHORTEST_WRAPPED
                && Character.isLetter(before.charAt(before.length() - 1))
                && Character.isLowerCase(Marks.strip(lines.get(at)).codePointAt(0));
    }
}
