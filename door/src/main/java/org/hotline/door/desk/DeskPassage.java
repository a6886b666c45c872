package org.hotline.door.desk;

import java.util.ArrayList;
import java.util.List;

/**
 * Where something was said that somebody looks for.
 *
 * @param source what it is of: TEXT, SUBJECT, FILES, CORRESPONDENT
 * @param marks what of the text to mark, in order and apart from one another
 */
public record DeskPassage(String source, String text, List<Marking> marks) {

    /** Signs of the text, up to one that is not part of it. */
    public record Marking(int start, int end) {}

    /** A part of the text that is marked, or one between. */
    public record Piece(String text, boolean marked) {}

    /** Whether it says more than what is shown of each ticket. */
    public boolean isNews() {
        return !source.equals("SUBJECT");
    }

    /** The whole text, part by part. */
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int written = 0;
        for (Marking mark : marks) {
            pieces.add(new Piece(text.substring(written, mark.start()), false));
            pieces.add(new Piece(text.substring(mark.start(), mark.end()), true));
            written = mark.end();
        }
        pieces.add(new Piece(text.substring(written), false));
        return pieces;
    }
}
