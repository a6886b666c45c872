package org.hotline.ticket.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hotline.kit.answer.AnswersInFlight;
import org.hotline.kit.db.Rows;
import org.hotline.ticket.message.CustomerCorrespondenceTable;
import org.hotline.ticket.message.WaitingReply;
import org.hotline.ticket.procedure.Checklist;
import org.hotline.ticket.procedure.ChecklistTable;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketTable;
import org.hotline.ticket.ticket.Tickets;
import org.hotline.ticket.timeline.TimelineTable;
import org.jspecify.annotations.Nullable;

/** All that a customer has to do with. */
@ApplicationScoped
class CustomerHistory {

    private final TicketTable rows;
    private final Tickets tickets;
    private final CustomerCorrespondenceTable correspondence;
    private final TimelineTable timeline;
    private final ChecklistTable checklists;

    CustomerHistory(
            TicketTable rows,
            Tickets tickets,
            CustomerCorrespondenceTable correspondence,
            TimelineTable timeline,
            ChecklistTable checklists) {
        this.rows = rows;
        this.tickets = tickets;
        this.correspondence = correspondence;
        this.timeline = timeline;
        this.checklists = checklists;
    }

    /** Where something is about the customer. */
    CustomerPlaces placesOf(UUID customer) {
        List<UUID> own = rows.allOf(customer);
        Set<UUID> all = places(customer);
        all.addAll(own);
        Set<UUID> others = correspondence.places(customer, own, all);
        others.removeAll(Set.copyOf(own));
        return new CustomerPlaces(customer, own, others);
    }

    /** Takes room for what was said, which is answered a part at a time. */
    void takeRoom(CustomerPlaces places, AnswersInFlight answers) {
        List<UUID> all = places.all();
        answers.takePages(correspondence.size(all), Math.max(correspondence.longest(all), checklists.longest(all)));
    }

    /** The messages that are about others there. */
    Set<UUID> saidOfOthers(CustomerPlaces places) {
        return correspondence.ofOthers(places.customer(), places.own(), places.all());
    }

    /** A part of what was done on a ticket of the customer, step by step. */
    Rows<Checklist> workedThrough(UUID ticket, @Nullable Checklist last) {
        List<Checklist> next = checklists.of(ticket, last == null ? null : last.id(), 1);
        return new Rows<>(next, !next.isEmpty());
    }

    /** A part of what is written to the customer and has not gone out. */
    Rows<WaitingReply> waiting(UUID ticket, @Nullable WaitingReply last) {
        List<WaitingReply> next = correspondence.waiting(ticket, last == null ? null : last.id(), 1);
        return new Rows<>(next, !next.isEmpty());
    }

    /** What a ticket is called to the customer, who is not told what another customer called it. */
    String nameOf(Ticket ticket, UUID customer) {
        return correspondence.names(customer, List.of(ticket.id())).getOrDefault(ticket.id(), Set.of()).stream()
                .sorted()
                .findFirst()
                .orElse(ticket.number());
    }

    /** The two are one person: what was the one's is the other one's. */
    void move(UUID customer, UUID other) {
        List<UUID> theirs = rows.holdAllOf(customer, List.of()).stream()
                .map(TicketTable.Held::id)
                .toList();
        tickets.changeEach(theirs, ticket -> ticket.belongTo(other));
        correspondence.attribute(customer, other);
        timeline.attribute(customer, other);
    }

    /**
     * Leaves nothing of what was said, also in tickets of others in which it is or was; not while somebody still works on one
     * of the customer's own and needs its words.
     *
     * @param addresses of the customer, to which nobody's copies go any more
     * @return the tickets in which it was said
     */
    List<UUID> erase(UUID customer, Collection<String> addresses) {
        List<TicketTable.Held> held = rows.holdAllOf(customer, places(customer));
        List<TicketTable.Held> theirs =
                held.stream().filter(TicketTable.Held::own).toList();
        if (theirs.stream().anyMatch(ticket -> ticket.status().isUnsolved())) {
            throw PrivacyProblem.mattersUnsolved();
        }
        List<UUID> all = held.stream().map(TicketTable.Held::id).toList();
        List<UUID> own = theirs.stream().map(TicketTable.Held::id).toList();
        Map<UUID, Set<String>> names = correspondence.names(customer, all);
        correspondence.erase(customer, own, all);
        correspondence.forgetCopies(addresses);
        checklists.erase(own);
        Set<UUID> silent = new HashSet<>(correspondence.emptied(all));
        silent.addAll(own);
        tickets.changeEach(List.copyOf(silent), Ticket::erase);
        names.keySet().removeAll(silent);
        tickets.changeEach(List.copyOf(names.keySet()), ticket -> {
            if (names.getOrDefault(ticket.id(), Set.of()).contains(ticket.subject())) {
                ticket.erase();
            }
        });
        return all;
    }

    /** Where something of what was said may be: where the customer took part, and into which their tickets were ever merged. */
    private Set<UUID> places(UUID customer) {
        Set<UUID> places = new HashSet<>(correspondence.tickets(customer));
        places.addAll(rows.withSuccessors(timeline.mergedInto(rows.allOf(customer))));
        return places;
    }
}
