package org.hotline.ticket.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.kit.answer.AnswersInFlight;
import org.hotline.kit.db.Rows;
import org.hotline.ticket.customer.Customer;
import org.hotline.ticket.customer.CustomerProblem;
import org.hotline.ticket.customer.CustomerTable;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.MessagePlace;
import org.hotline.ticket.message.MessageTable;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.Tickets;
import org.jspecify.annotations.Nullable;

/** Hands out everything that is kept of a person. */
@ApplicationScoped
@Transactional
public class CustomerExporting {

    private static final int AT_A_TIME = 50;

    private final CustomerTable customers;
    private final Tickets tickets;
    private final MessageTable messages;
    private final AnswersInFlight answers;
    private final CustomerHistory history;

    CustomerExporting(
            CustomerTable customers,
            Tickets tickets,
            MessageTable messages,
            AnswersInFlight answers,
            CustomerHistory history) {
        this.customers = customers;
        this.tickets = tickets;
        this.messages = messages;
        this.answers = answers;
        this.history = history;
    }

    /** What was said is read while it is written down, a part at a time. */
    public CustomerExport export(UUID id) {
        Customer customer = customers.find(id).orElseThrow(() -> CustomerProblem.notFound(id));
        CustomerPlaces places = history.placesOf(id);
        history.takeRoom(places, answers);
        return new CustomerExport(customer, correspondence(places, history.saidOfOthers(places)));
    }

    /** Ticket by ticket, the oldest first; what is about others only is theirs. */
    private Iterable<Correspondence> correspondence(CustomerPlaces places, Set<UUID> ofOthers) {
        Iterable<Ticket> found =
                Rows.all(last -> tickets.ofCustomer(places.customer(), places.others(), last, AT_A_TIME));
        return Rows.each(found, ticket -> {
            Iterable<Message> said =
                    Rows.only(Rows.all(last -> said(ticket.id(), last)), message -> !ofOthers.contains(message.id()));
            return places.others().contains(ticket.id())
                    ? new Correspondence(
                            ticket, history.nameOf(ticket, places.customer()), List.of(), said, List.of(), List.of())
                    : new Correspondence(
                            ticket,
                            ticket.subject(),
                            ticket.classification().tags(),
                            said,
                            Rows.all(last -> history.waiting(ticket.id(), last)),
                            Rows.all(last -> history.workedThrough(ticket.id(), last)));
        });
    }

    private Rows<Message> said(UUID ticket, @Nullable Message last) {
        MessagePlace after = last == null ? null : MessagePlace.of(last);
        return answers.page(
                messages.sizes(ticket, after, AT_A_TIME + 1),
                AT_A_TIME,
                fitting -> messages.of(ticket, after, fitting));
    }
}
