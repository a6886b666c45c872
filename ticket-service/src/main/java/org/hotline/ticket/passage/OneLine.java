package org.hotline.ticket.passage;

import java.util.ArrayList;
import java.util.List;

/** A part of a text that is written on one line, without blanks beside one another, and where in the line each of its signs is. */
final class OneLine {

    private final StringBuilder line = new StringBuilder();
    private final int start;
    private final int[] places;
    private int read;

    /** @param end behind the last sign of the part */
    OneLine(int start, int end) {
        this.start = start;
        this.places = new int[end - start + 1];
    }

    void addGap(boolean leftOut) {
        places[read] = line.length();
        if (leftOut) {
            line.append('…');
        }
    }

    void add(char sign) {
        boolean blank = Character.isWhitespace(sign);
        places[read++] = line.length();
        if (!blank) {
            line.append(sign);
        } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
            line.append(' ');
        }
    }

    /** Of marks of the text, in the order of their beginnings, those in the line, where they are there; what overlaps is one. */
    List<Mark> within(List<Mark> marks) {
        List<Mark> within = new ArrayList<>();
        int open = -1;
        int end = -1;
        for (Mark mark : marks) {
            if (mark.start() < start || mark.end() > start + read) {
                continue;
            }
            int from = places[mark.start() - start];
            int to = places[mark.end() - start];
            if (from > end) {
                if (open >= 0) {
                    within.add(new Mark(open, end));
                }
                open = from;
            }
            end = Math.max(end, to);
        }
        if (open >= 0) {
            within.add(new Mark(open, end));
        }
        return within;
    }

    @Override
    public String toString() {
        return line.toString();
    }
}
