package org.hotline.ticket.answering.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.db.Rows;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Page;
import org.hotline.ticket.actor.Actor;
import org.hotline.ticket.actor.ActorNaming;
import org.hotline.ticket.message.WaitingReply;

/** Shows replies that wait, with the names of their authors. */
@ApplicationScoped
class WaitingReplyViews {

    private final ActorNaming naming;
    private final CurrentCaller current;

    WaitingReplyViews(ActorNaming naming, CurrentCaller current) {
        this.naming = naming;
        this.current = current;
    }

    Page<WaitingReplyView> page(Rows<WaitingReply> replies) {
        Map<UUID, String> names = names(replies.rows());
        Caller caller = current.caller();
        return Page.of(replies, last -> Cursor.encode(last.id().toString()))
                .map(reply -> WaitingReplyView.of(reply, names, caller));
    }

    WaitingReplyView view(WaitingReply reply) {
        return WaitingReplyView.of(reply, names(List.of(reply)), current.caller());
    }

    private Map<UUID, String> names(List<WaitingReply> replies) {
        return naming.of(
                replies.stream().map(reply -> Actor.operator(reply.author())).toList());
    }
}
