package org.hotline.ticket.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hotline.event.ticket.InteractionFiled;
import org.hotline.event.ticket.TicketFact;
import org.hotline.ticket.acknowledgement.AcknowledgementMessage;
import org.hotline.ticket.acknowledgement.OpeningMessage;
import org.hotline.ticket.actor.Actor;
import org.hotline.ticket.dispatch.TeamChoices;
import org.hotline.ticket.message.Arrival;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.NewMessage;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketLink;
import org.hotline.ticket.timeline.Journal;
import org.jspecify.annotations.Nullable;

/** Collects what filing the messages of a batch, one after the other, makes to be kept. */
final class FiledBatch {

    private final Candidates candidates;
    private final TicketOpener opener;
    private final List<Ticket> opened = new ArrayList<>();
    private final List<OpeningMessage> unacknowledged = new ArrayList<>();
    private final List<TicketLink> links = new ArrayList<>();
    private final List<Message> messages = new ArrayList<>();
    private final List<Journal.Entry> entries = new ArrayList<>();
    private final JoinedMessages joined = new JoinedMessages();

    FiledBatch(Candidates candidates, TicketOpener opener) {
        this.candidates = candidates;
        this.opener = opener;
    }

    void file(IncomingMessage message, UUID sender) {
        FilingDecision place = FilingRules.decide(message, sender, candidates);
        boolean thanks = place instanceof FilingDecision.Join join && candidates.isThanks(message, join.ticket());
        Arrival arrival = message.arrival().of(sender, thanks);
        Ticket ticket;
        if (place instanceof FilingDecision.Join join) {
            ticket = join.ticket();
            enter(message, sender, ticket.receive(arrival, message.at()), join.reason());
            joined.add(message, arrival, ticket, candidates.mergedProof(message.threadTokens(), ticket));
        } else {
            ticket = opener.open(message, sender);
            opened.add(ticket);
            candidates.add(ticket);
            TicketLink link = place instanceof FilingDecision.OpenLinked linked
                    ? new TicketLink(ticket.id(), linked.other().id(), linked.kind())
                    : null;
            enter(message, sender, ticket.open(arrival, link, message.at(), message.at()), null);
            if (link != null) {
                links.add(link);
            }
        }
        Message said = new NewMessage(ticket.id(), message.route(), message.content(), message.said())
                .arrived(arrival, sender, message.at().occurredAt());
        messages.add(said);
        if (!(place instanceof FilingDecision.Join) && message.isToBeAcknowledged()) {
            unacknowledged.add(new OpeningMessage(ticket, said, message.senderName(), message.at()));
        }
        candidates.filed(message, sender, ticket);
    }

    private void enter(IncomingMessage message, UUID sender, List<TicketFact> facts, @Nullable JoinReason reason) {
        Actor actor = message.arrival().outbound() ? Actor.SYSTEM : Actor.customer(sender);
        for (TicketFact fact : facts) {
            String cause = reason != null && fact instanceof InteractionFiled ? reason.name() : null;
            entries.add(new Journal.Entry(actor, fact, cause));
        }
    }

    /** What its sender was told of it. */
    void add(AcknowledgementMessage acknowledgement) {
        messages.add(acknowledgement.message());
        acknowledgement.facts().forEach(fact -> entries.add(Journal.Entry.of(Actor.SYSTEM, fact)));
    }

    List<OpeningMessage> toBeAcknowledged() {
        return unacknowledged;
    }

    List<TeamChoices.Chosen> chosen() {
        return opener.chosen();
    }

    List<Ticket> opened() {
        return opened;
    }

    List<TicketLink> links() {
        return links;
    }

    JoinedMessages joined() {
        return joined;
    }

    List<Message> messages() {
        return messages;
    }

    List<Journal.Entry> entries() {
        return entries;
    }
}
