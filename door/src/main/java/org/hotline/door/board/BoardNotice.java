package org.hotline.door.board;

/** Why there is nothing to show. */
public enum BoardNotice {
    NOT_FOR_YOU(403),
    AWAY(503),
    NOT_THERE(404);

    private final int status;

    BoardNotice(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    public boolean isAway() {
        return this == AWAY;
    }
}
