package org.hotline.gateway.quotation;

import java.util.BitSet;
import java.util.List;

/** The lines of a mail by which programs announce what they repeat below them. */
final class Announcements {

    private final List<String> lines;
    private final int[] lengths;
    private final BitSet ends = new BitSet();

    Announcements(List<String> lines) {
        this.lines = lines;
        lengths = new int[lines.size()];
        for (int at = 0; at < lines.size(); at++) {
            int headers = HistoryHeaders.length(lines, at);
            lengths[at] = headers > 0 ? headers : Attribution.length(lines, at);
            if (lengths[at] > 0) {
                ends.set(at + lengths[at] - 1);
            }
        }
    }

    /** How many lines the one takes that begins here; 0 when none does. */
    int length(int at) {
        return lengths[at];
    }

    /** Whether one ends in the last line before that has anything on it. */
    boolean isBelow(int at) {
        int before = at - 1;
        while (before >= 0 && lines.get(before).isBlank()) {
            before--;
        }
        return before >= 0 && ends.get(before);
    }

    boolean anyBefore(int at) {
        return ends.previousSetBit(at) >= 0;
    }

    /** Whether it can be nothing else, even with nothing below it that is known or marked. */
    boolean isCertain(int at) {
        return HistoryHeaders.length(lines, at) > 0
                ? HistoryHeaders.isCertain(lines, at, lengths[at])
                : Attribution.isCertain(lines, at, lengths[at]);
    }
}
