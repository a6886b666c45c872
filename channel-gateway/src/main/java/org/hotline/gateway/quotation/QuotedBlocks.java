package org.hotline.gateway.quotation;

import java.util.BitSet;
import java.util.List;

/**
 * Which of the lines that are marked as quoted are. Where a block repeats what we sent, what else stands in it at the same depth
 * was written into it; where we do not know what is answered, it is quoted when it is announced, or marked by more than angle
 * brackets.
 */
final class QuotedBlocks {

    /** Programs break longer lines than this, and leave the rest without its mark. */
    private static final int SHORTEST_WRAPPED = 72;

    private static final int SHORTEST_WRAPPED_AGAIN = 60;

    private final List<String> lines;
    private final Announcements announcements;
    private final KnownLines known;
    private final BitSet byProgram;
    private final BitSet marked;
    private final BitSet answers;
    private final boolean knowing;
    private final BitSet quoted = new BitSet();
    private final BitSet writtenInto = new BitSet();
    private boolean wraps;

    /**
     * Lines that are marked as quoted.
     *
     * @param all by the mail program, or with angle brackets
     * @param byProgram those that stand in what the mail program marked
     * @param answers those that look as if somebody had written them there
     * @param knowing whether we know what the mail answers, so that what is marked and holds nothing of it is told of others
     */
    record MarkedLines(BitSet all, BitSet byProgram, BitSet answers, boolean knowing) {}

    QuotedBlocks(List<String> lines, Announcements announcements, KnownLines known, MarkedLines marks) {
        this.lines = lines;
        this.announcements = announcements;
        this.known = known;
        byProgram = marks.byProgram;
        marked = marks.all;
        answers = marks.answers;
        knowing = marks.knowing;
        for (int at = marked.nextSetBit(0); at >= 0; ) {
            int end = end(at);
            read(at, end);
            at = marked.nextSetBit(end);
        }
    }

    boolean any() {
        return !quoted.isEmpty();
    }

    boolean contains(int line) {
        return quoted.get(line);
    }

    /** The line as its writer wrote it. */
    String written(int line) {
        return writtenInto.get(line) ? Marks.strip(lines.get(line)) : lines.get(line);
    }

    /** Behind the last marked line before one that is neither marked, nor known, nor blank. */
    private int end(int from) {
        int end = from;
        for (int at = from; at < lines.size() && isInside(at); at++) {
            end = lines.get(at).isBlank() ? end : at + 1;
        }
        return end;
    }

    private boolean isInside(int at) {
        return marked.get(at) || known.contains(at) || lines.get(at).isBlank() || isWrapped(at);
    }

    /** The rest of a marked line that a program broke: in the middle of a sentence, once it did so everywhere. */
    private boolean isWrapped(int at) {
        String before = at == 0 ? "" : lines.get(at - 1).stripTrailing();
        if (at + 1 >= lines.size()
                || !marked.get(at + 1)
                || Marks.count(before) == 0
                || !Character.isLowerCase(lines.get(at).codePointAt(0))) {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        boolean proven = before.length() >= SHORTEST_WRAPPED && (Character.isLetter(last) || last == ',');
        wraps |= proven;
        return proven || (wraps && last == '.' && before.length() >= SHORTEST_WRAPPED_AGAIN);
    }

    private void read(int from, int to) {
        int depth = depth(from, to);
        if (depth < 0) {
            if (!knowing && (isProgramsOwn(from, to) || isAnnounced(from, to))) {
                readUnknown(from, to);
            }
            return;
        }
        for (int at = from; at < to; ) {
            int length = announcements.length(at);
            if (length > 0) {
                int next = next(at + length, to);
                int end = next < to && (isRepeated(next, depth) || isOurs(next)) ? at + length : restEnd(at, to);
                quoted.set(at, Math.min(end, to));
                at = Math.max(at + 1, Math.min(end, to));
            } else {
                (isRepeated(at, depth) ? quoted : writtenInto).set(at);
                at++;
            }
        }
    }

    /** What we know nothing of is quoted, but for what looks as if somebody had written it there. */
    private void readUnknown(int from, int to) {
        BitSet written = new AnswersBelowDeeper(lines, announcements).in(from, to);
        written.or(answers);
        for (int at = from; at < to; at++) {
            (written.get(at) && !Marks.strip(lines.get(at)).isEmpty() ? writtenInto : quoted).set(at);
        }
    }

    /** Where the next line with more than marks on it stands. */
    private int next(int from, int to) {
        int at = from;
        while (at < to && Marks.strip(lines.get(at)).isEmpty()) {
            at++;
        }
        return at;
    }

    /** How deep the least deep of the lines is quoted in which something known stands; -1 without any. */
    private int depth(int from, int to) {
        int least = -1;
        for (int at = from; at < to; at++) {
            if (isOurs(at) && marked.get(at)) {
                int depth = Marks.count(lines.get(at));
                least = least < 0 ? depth : Math.min(least, depth);
            }
        }
        return least;
    }

    /** Whether words of ours stand there, perhaps among others. */
    private boolean isOurs(int at) {
        return (known.contains(at) || known.isTouched(at)) && !WordRuns.isWordless(lines.get(at));
    }

    private boolean isRepeated(int at, int depth) {
        return known.contains(at)
                || Marks.strip(lines.get(at)).isEmpty()
                || (Marks.count(lines.get(at)) != depth && !lines.get(at).isBlank());
    }

    /** What is announced within the block and not known goes to the next line that is, or to its end. */
    private int restEnd(int at, int to) {
        for (int next = at + 1; next < to; next++) {
            if (isOurs(next)) {
                return next;
            }
        }
        return to;
    }

    private boolean isProgramsOwn(int from, int to) {
        int first = byProgram.nextSetBit(from);
        return first >= 0 && first < to;
    }

    private boolean isAnnounced(int from, int to) {
        for (int at = from; at < to; at++) {
            if (announcements.length(at) > 0) {
                return true;
            }
        }
        return known.any() ? announcements.isBelow(from) : announcements.anyBefore(from);
    }
}
