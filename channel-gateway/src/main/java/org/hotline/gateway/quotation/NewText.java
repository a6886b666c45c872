package org.hotline.gateway.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds what is new in a mail. What stands in a mail that it answers is quotation, in any language; so are marked lines, and
 * what a mail program announces. Without evidence that it is a reply, nothing is left out but a signature. When unsure, text
 * stays; when nothing would be left, everything counts as new.
 */
public final class NewText {

    private static final Pattern MARKED = Pattern.compile("^\\s{0,3}>.*", Pattern.DOTALL);
    private static final int SHORTEST_WRAPPED = 60;

    private final List<String> lines;
    private final KnownLines known;
    private final boolean knowing;
    private final List<String> kept = new ArrayList<>();
    private final List<String> segment = new ArrayList<>();

    private NewText(List<String> lines, KnownLines known, boolean knowing) {
        this.lines = lines;
        this.known = known;
        this.knowing = knowing;
    }

    /** Returns the new text, without blank lines around it. */
    public static String of(String full, ReplyEvidence evidence) {
        List<String> lines = List.of(full.split("\n", -1));
        KnownLines known = KnownLines.in(lines, evidence.known());
        boolean reply = evidence.reply() || known.any();
        List<String> kept =
                reply ? new NewText(lines, known, !evidence.known().isEmpty()).read() : Signature.cutOff(lines, false);
        String found = String.join("\n", kept).strip();
        return found.isEmpty() ? full.strip() : found;
    }

    private List<String> read() {
        int at = 0;
        while (at < lines.size()) {
            int history = isQuoted(at) ? 1 : announced(at);
            if (history == 0) {
                segment.add(lines.get(at));
                at++;
            } else {
                endSegment();
                at += history;
            }
        }
        endSegment();
        return kept;
    }

    /** What was written in one piece is signed where the piece ends. */
    private void endSegment() {
        List<String> unsigned = withoutBlanksAround(Signature.cutOff(segment, true));
        if (!kept.isEmpty() && !unsigned.isEmpty()) {
            kept.add("");
        }
        kept.addAll(unsigned);
        segment.clear();
    }

    private static List<String> withoutBlanksAround(List<String> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).isBlank()) {
            from++;
        }
        while (to > from && lines.get(to - 1).isBlank()) {
            to--;
        }
        return lines.subList(from, to);
    }

    /**
     * How many lines from here announce a quotation, or are one to the end of the mail: what is announced and neither marked nor
     * known has no other end.
     */
    private int announced(int at) {
        int headers = HistoryHeaders.length(lines, at);
        int length = headers > 0 ? headers : Attribution.length(lines, at);
        if (length == 0) {
            return isSentByDevice(at) && !knowing ? lines.size() - at : 0;
        }
        int next = HistoryHeaders.next(lines, at + length);
        if ((next < lines.size() && isQuoted(next)) || known.anyFrom(next)) {
            return length;
        }
        boolean proven = headers > 0 || Attribution.isProven(lines, at, length);
        return proven ? lines.size() - at : 0;
    }

    /** Below such a paragraph nobody writes; what stands there and is not known to be new was there before. */
    private boolean isSentByDevice(int at) {
        int next = HistoryHeaders.next(lines, at + 1);
        return Signature.isOfDevice(lines.get(at))
                && (at == 0 || lines.get(at - 1).isBlank())
                && next > at + 1
                && next < lines.size()
                && !isQuoted(next)
                && IntStream.range(next, lines.size()).noneMatch(this::isMarked);
    }

    private boolean isQuoted(int at) {
        return isMarked(at) || known.contains(at) || isWrappedQuote(at);
    }

    private boolean isMarked(int at) {
        return MARKED.matcher(lines.get(at)).matches();
    }

    /** The rest of a quoted line that a mail program broke without marking it. */
    private boolean isWrappedQuote(int at) {
        return at > 0
                && at + 1 < lines.size()
                && !lines.get(at).isBlank()
                && isMarked(at - 1)
                && lines.get(at - 1).length() >= SHORTEST_WRAPPED
                && isMarked(at + 1);
    }
}
