package org.hotline.ticket.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.MessageTable;
import org.hotline.ticket.message.ThanksTable;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.RecalledTicketTable;
import org.hotline.ticket.timeline.Journal;

/** Keeps tickets of another system with what was said in them, and tells of them. */
@ApplicationScoped
class PastKeeper {

    private final RecalledTicketTable tickets;
    private final MessageTable messages;
    private final ThanksTable thanks;
    private final Journal journal;
    private final String usualAccount;

    PastKeeper(
            RecalledTicketTable tickets,
            MessageTable messages,
            ThanksTable thanks,
            Journal journal,
            @ConfigProperty(name = "hotline.ticket.account") String usualAccount) {
        this.tickets = tickets;
        this.messages = messages;
        this.thanks = thanks;
        this.journal = journal;
        this.usualAccount = usualAccount;
    }

    /** Those that were told before are told anew; what was said in them stays as it was told first. */
    void keep(List<PastTeller> told, Collection<UUID> toldBefore, EventTime now) {
        tickets.save(told.stream().map(PastTeller::ticket).toList());
        List<Message> said =
                told.stream().flatMap(one -> one.messages().stream()).toList();
        Set<UUID> kept = toldBefore.isEmpty()
                ? Set.of()
                : messages.worded(said.stream().map(Message::id).toList());
        messages.add(
                said.stream().filter(message -> !kept.contains(message.id())).toList(),
                told.stream().map(PastTeller::name).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        thanks.add(told.stream().flatMap(one -> one.thanks().stream()).toList());
        journal.retell(
                told.stream()
                        .map(PastTeller::ticket)
                        .map(ticket -> ticket.imported(now))
                        .toList(),
                toldBefore,
                told.stream().flatMap(one -> one.entries().stream()).toList());
    }

    /** At which a matter began of which it is not told otherwise. */
    String usualAccount() {
        return usualAccount;
    }
}
