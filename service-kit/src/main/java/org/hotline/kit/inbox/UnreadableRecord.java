package org.hotline.kit.inbox;

/** A record from which no fact can be read. */
final class UnreadableRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableRecord(String message) {
        super(message);
    }
}
