package org.hotline.door.board;

/**
 * Something that was asked for and cannot be shown.
 *
 * @param entered as it was asked for
 */
public record BoardMistake(What what, String entered) {

    /** What it was meant to be. */
    public enum What {
        PERIOD,
        DAY,
        DAY_TO_COME,
        TEAM,
        CHANNEL,
        OPERATOR,
        LEVEL
    }
}
