package org.hotline.ticket.answering.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.ticket.actor.Actor;
import org.hotline.ticket.actor.rest.ActorView;
import org.hotline.ticket.message.HoldReason;
import org.hotline.ticket.message.WaitingReply;
import org.hotline.ticket.message.rest.AttachmentView;
import org.jspecify.annotations.Nullable;

/**
 * A reply that waits to go out, as its readers see it.
 *
 * @param id that its message will have
 * @param held why it does not go out by itself
 * @param revocable whether the caller may take it back
 */
record WaitingReplyView(
        UUID id,
        UUID ticketId,
        ActorView author,
        String text,
        @Nullable String html,
        List<AttachmentView> attachments,
        List<String> cc,
        List<String> bcc,
        boolean pendingAfter,
        Instant writtenAt,
        Instant sendAt,
        @Nullable HoldReason held,
        boolean revocable) {

    static WaitingReplyView of(WaitingReply reply, Map<UUID, String> names, Caller caller) {
        return new WaitingReplyView(
                reply.id(),
                reply.ticketId(),
                ActorView.of(Actor.operator(reply.author()), names),
                reply.text(),
                reply.html(),
                reply.files().stream().map(AttachmentView::of).toList(),
                reply.copies().cc(),
                reply.copies().bcc(),
                reply.pendingAfter(),
                reply.writtenAt(),
                reply.sendAt(),
                reply.held(),
                reply.isRevocableBy(caller));
    }
}
