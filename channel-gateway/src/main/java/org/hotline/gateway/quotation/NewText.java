package org.hotline.gateway.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds what is new in a mail. What stands in a mail that it answers is quotation, in any language; marks say where else one is
 * likely; wording counts where it can mean nothing else. Without evidence that it is a reply, nothing is left out but a signature.
 * When unsure, text stays; when nothing would be left, everything counts as new.
 */
public final class NewText {

    private final List<String> lines;
    private final Announcements announcements;
    private final KnownLines known;
    private final boolean knowing;
    private final QuotedBlocks blocks;
    private final List<String> kept = new ArrayList<>();
    private final List<String> segment = new ArrayList<>();
    private final BitSet evident;

    /** From where on all is quoted that does not show that it was written there. */
    private int rest = Integer.MAX_VALUE;

    private NewText(List<String> lines, ReplyEvidence evidence) {
        this.lines = lines;
        announcements = new Announcements(lines);
        knowing = evidence.sent().stream().anyMatch(text -> !WordRuns.isWordless(text));
        BitSet angled = where(at -> Marks.count(lines.get(at)) > 0);
        BitSet byProgram = likelyIn(evidence.marked(), angled);
        BitSet marked = (BitSet) angled.clone();
        marked.or(byProgram);
        known = KnownLines.ofOurs(lines, evidence, marked, likely(marked));
        BitSet answers = likelyIn(evidence.answers(), marked);
        evident = NamedAnswers.in(lines, evidence, at -> announcements.length(at) > 0);
        answers.or(evident);
        Set<String> coloured = evidence.answers().lines().map(String::strip).collect(Collectors.toSet());
        evident.or(where(at -> coloured.contains(lines.get(at).strip())));
        blocks = new QuotedBlocks(
                lines, announcements, known, new QuotedBlocks.MarkedLines(marked, byProgram, answers, knowing));
    }

    /** Returns the new text, without blank lines around it. */
    public static String of(String full, ReplyEvidence evidence) {
        List<String> lines = List.of(full.split("\n", -1));
        List<String> kept = evidence.reply()
                ? new NewText(OtherMarks.replaced(lines, evidence.sent()), evidence).read()
                : Signature.cutOff(lines, false);
        String found = String.join("\n", kept).strip();
        return found.isEmpty() ? full.strip() : found;
    }

    private BitSet where(IntPredicate lines) {
        BitSet found = new BitSet();
        IntStream.range(0, this.lines.size()).filter(lines).forEach(found::set);
        return found;
    }

    private BitSet likely(BitSet marked) {
        return where(at -> marked.get(at) || announcements.isBelow(at));
    }

    /** Lines that the program shows as what stands in the text, though perhaps not in the plain text beside it. */
    private BitSet likelyIn(String text, BitSet marked) {
        List<String> texts = text.isBlank() ? List.of() : List.of(text);
        return where(KnownLines.in(lines, texts, marked, likely(marked))::contains);
    }

    private List<String> read() {
        int at = 0;
        while (at < lines.size()) {
            int history = isQuoted(at) ? 1 : announced(at);
            if (history == 0) {
                segment.add(known.shown(at, blocks.written(at)));
                at++;
            } else {
                endSegment();
                at += history;
            }
        }
        if (!Signature.isAll(segment)) {
            endSegment();
        }
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
     * How many lines from here announce a quotation: what is certainly announced and neither marked nor known has no other end than
     * the mail's. Where we know what he answers and nothing of it follows, it is none of us.
     */
    private int announced(int at) {
        int length = announcements.length(at);
        int next = HistoryHeaders.next(lines, at + length);
        if (length == 0) {
            return isSignedByProgram(at) ? endless(at, 1) : 0;
        }
        if (next < lines.size() && (isQuoted(next) || known.isTouched(next))) {
            return length;
        }
        return knowing || !announcements.isCertain(at) ? 0 : endless(at, length);
    }

    private int endless(int at, int length) {
        rest = at;
        return length;
    }

    private boolean isQuoted(int at) {
        return known.contains(at) || blocks.contains(at) || (at >= rest && !evident.get(at));
    }

    /** In a paragraph of its own, with something below that we cannot know. */
    private boolean isSignedByProgram(int at) {
        return !knowing
                && Signature.isOfProgram(lines.get(at))
                && (at == 0 || lines.get(at - 1).isBlank())
                && HistoryHeaders.next(lines, at + 1) > at + 1
                && !blocks.any();
    }
}
