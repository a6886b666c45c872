package org.hotline.ticket.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.ticket.message.MergedTalkTable;
import org.hotline.ticket.message.MergedTalkTable.BroughtMessage;
import org.hotline.ticket.message.MergedTalkTable.JoinedMessage;
import org.hotline.ticket.message.ThanksTable;
import org.hotline.ticket.message.WakingMessageTable;
import org.hotline.ticket.ticket.TicketLinkTable;
import org.hotline.ticket.ticket.TicketTable;

/** Keeps how what was filed hangs together with other tickets: those from which it follows, and merged ones by which it came. */
@ApplicationScoped
class FiledBatchLinks {

    private final TicketLinkTable links;
    private final TicketTable tickets;
    private final MergedTalkTable talks;
    private final WakingMessageTable waking;
    private final ThanksTable thanks;

    FiledBatchLinks(
            TicketLinkTable links,
            TicketTable tickets,
            MergedTalkTable talks,
            WakingMessageTable waking,
            ThanksTable thanks) {
        this.thanks = thanks;
        this.waking = waking;
        this.links = links;
        this.tickets = tickets;
        this.talks = talks;
    }

    /** After its messages are kept. */
    void add(FiledBatch batch) {
        links.add(batch.links());
        waking.add(batch.joined().awakenings());
        thanks.add(batch.joined().thanks());
        List<JoinedMessage> joined = batch.joined().all();
        Set<UUID> targets = joined.isEmpty()
                ? Set.of()
                : links.mergedTargets(
                        joined.stream().map(JoinedMessage::ticketId).collect(Collectors.toSet()));
        if (!targets.isEmpty()) {
            bring(
                    joined.stream()
                            .filter(message -> targets.contains(message.ticketId()))
                            .toList(),
                    batch.joined().provenBy());
        }
    }

    /** @param provenBy merged tickets that proved where a message belongs */
    private void bring(List<JoinedMessage> joined, Map<UUID, UUID> provenBy) {
        List<BroughtMessage> brought = new ArrayList<>();
        List<JoinedMessage> unproven = new ArrayList<>();
        for (JoinedMessage message : joined) {
            UUID proof = provenBy.get(message.id());
            if (proof == null) {
                unproven.add(message);
            } else {
                tickets.withSuccessors(List.of(proof)).stream()
                        .filter(ticket -> !ticket.equals(message.ticketId()))
                        .forEach(ticket -> brought.add(new BroughtMessage(ticket, message.id())));
            }
        }
        brought.addAll(talks.broughtBy(unproven));
        talks.bring(brought);
    }
}
