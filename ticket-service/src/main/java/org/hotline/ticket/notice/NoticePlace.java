package org.hotline.ticket.notice;

import java.util.UUID;

/** A place in somebody's list of notices: first those that are not read, of each the newest first. */
public record NoticePlace(boolean read, UUID id) {

    public static NoticePlace of(Notice notice) {
        return new NoticePlace(notice.readAt() != null, notice.id());
    }
}
