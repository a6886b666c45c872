package org.hotline.door.board;

/** Nothing can be shown. */
final class BoardRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final BoardNotice notice;

    BoardRefusal(BoardNotice notice) {
        super(notice.name());
        this.notice = notice;
    }

    BoardNotice notice() {
        return notice;
    }
}
