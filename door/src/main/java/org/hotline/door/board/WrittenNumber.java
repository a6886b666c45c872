package org.hotline.door.board;

/** A number as its language writes it. */
public record WrittenNumber(long number, String words) {

    /** Whether there is anything to list. */
    public boolean isAny() {
        return number > 0;
    }

    @Override
    public String toString() {
        return words;
    }
}
