package org.hotline.ticket.notice.rest;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hotline.ticket.actor.rest.ActorView;
import org.hotline.ticket.notice.Notice;
import org.hotline.ticket.notice.NoticeKind;
import org.hotline.ticket.ticket.Status;
import org.jspecify.annotations.Nullable;

/**
 * What the caller is told of a ticket.
 *
 * @param id of the entry of the ticket's timeline that tells the same
 * @param actor who did it
 * @param status of the ticket right after it
 * @param readAt when it was marked as read
 */
record NoticeView(
        UUID id,
        UUID ticket,
        String number,
        String subject,
        NoticeKind kind,
        ActorView actor,
        Status status,
        Instant at,
        @Nullable Instant readAt) {

    static NoticeView of(Notice notice, Map<UUID, String> names) {
        return new NoticeView(
                notice.id(),
                notice.ticketId(),
                notice.number(),
                notice.subject(),
                notice.kind(),
                ActorView.of(notice.actor(), names),
                notice.status(),
                notice.at(),
                notice.readAt());
    }
}
