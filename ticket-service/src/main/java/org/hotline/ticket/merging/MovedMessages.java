package org.hotline.ticket.merging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hotline.ticket.message.CorrespondenceTable;
import org.hotline.ticket.message.MergedTalkTable;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.MessageTable;
import org.hotline.ticket.ticket.MergedMessages;
import org.hotline.ticket.ticket.Ticket;

/** What a merged ticket brings along, by the merge and by its talks since, and takes back. */
@ApplicationScoped
class BroughtMessages {

    private final CorrespondenceTable correspondence;
    private final MergedTalkTable talks;
    private final MessageTable messages;

    BroughtMessages(CorrespondenceTable correspondence, MergedTalkTable talks, MessageTable messages) {
        this.correspondence = correspondence;
        this.talks = talks;
        this.messages = messages;
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
                returning, talks.waking(since, other.lifecycle().awakeningId()));
    }

    /** What came back may have opened the ticket again. */
    void received(Ticket ticket, MergedMessages returned) {
        UUID awakening = ticket.lifecycle().awakeningId();
        if (awakening != null) {
            Map<UUID, UUID> woken = new HashMap<>();
            for (Message message : returned.messages()) {
                if (message.arrival().isFromCustomer()) {
                    woken.put(message.id(), awakening);
                }
            }
            talks.wake(woken);
        }
    }
}
