package org.hotline.ticket.merging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hotline.ticket.message.CorrespondenceTable;
import org.hotline.ticket.message.MergedTalkTable;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.MessageTable;
import org.hotline.ticket.message.WaitingReplyTable;
import org.hotline.ticket.message.WakingMessageTable;
import org.hotline.ticket.ticket.MergedMessages;
import org.hotline.ticket.ticket.Ticket;
import org.jspecify.annotations.Nullable;

/** What moves from one ticket to another: by a merge and the talks of what was merged, back again, and by a split. */
@ApplicationScoped
class MovedMessages {

    private final CorrespondenceTable correspondence;
    private final MergedTalkTable talks;
    private final WakingMessageTable waking;
    private final MessageTable messages;
    private final WaitingReplyTable waiting;

    MovedMessages(
            CorrespondenceTable correspondence,
            MergedTalkTable talks,
            WakingMessageTable waking,
            MessageTable messages,
            WaitingReplyTable waiting) {
        this.waiting = waiting;
        this.correspondence = correspondence;
        this.talks = talks;
        this.waking = waking;
        this.messages = messages;
    }

    /** Of the messages those that came to where they are by merges, by the tickets from which they came. */
    Map<UUID, List<UUID>> merged(Collection<UUID> ids) {
        return correspondence.merged(ids);
    }

    /** To a ticket that was a part of the other one. Answers how many are among those by which that is open again, or waits no longer. */
    int takeAway(Collection<UUID> ids, Ticket from, Ticket to) {
        correspondence.move(ids, from.id(), to.id());
        return waking.among(ids, from.lifecycle().awakeningId());
    }

    /** Since when something is unanswered in a ticket that something was taken away from. */
    @Nullable
    Instant unansweredIn(Ticket ticket) {
        return correspondence.unansweredSince(
                ticket.id(), ticket.lifecycle().answers().lastRespondedAt());
    }

    /** The same of what a merged ticket had brought. */
    @Nullable
    Instant unansweredOf(Ticket merged) {
        Instant since = merged.lifecycle().answers().unansweredSince();
        return since == null ? null : talks.unansweredOf(merged.id(), since);
    }

    void bring(Ticket ticket, Ticket other) {
        correspondence.merge(ticket.id(), other.id());
    }

    /** Answers what came since by the ticket's talks. */
    MergedMessages takeBack(Ticket ticket, List<Ticket> way, Ticket other) {
        Set<UUID> since =
                talks.takeBack(ticket.id(), way.stream().map(Ticket::id).toList());
        if (since.isEmpty()) {
            return new MergedMessages(List.of(), 0);
        }
        List<Message> returning = new ArrayList<>(messages.fromCustomer(ticket.id()));
        returning.removeIf(message -> !since.contains(message.id()));
        return new MergedMessages(
                returning, waking.among(since, other.lifecycle().awakeningId()));
    }

    /** What came back may have opened the ticket again, and holds what was to answer without it. */
    void received(Ticket ticket, MergedMessages returned) {
        waiting.holdAnswersTo(returned.messages());
        UUID awakening = ticket.lifecycle().awakeningId();
        if (awakening != null) {
            Map<UUID, UUID> woken = new HashMap<>();
            for (Message message : returned.messages()) {
                if (message.arrival().isFromCustomer()) {
                    woken.put(message.id(), awakening);
                }
            }
            waking.add(woken);
        }
    }
}
