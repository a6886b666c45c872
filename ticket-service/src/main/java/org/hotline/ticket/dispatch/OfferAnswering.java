package org.hotline.ticket.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.ticket.changing.TicketChanging;
import org.hotline.ticket.team.Operator;
import org.hotline.ticket.team.Operators;
import org.hotline.ticket.ticket.AssignmentCause;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.QueuedTicket;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketDetails;
import org.hotline.ticket.ticket.TicketTarget;
import org.hotline.ticket.timeline.TimelineEntry.EntryKind;

/** Takes or declines what one is offered, as long as one is. */
@ApplicationScoped
@Transactional
public class OfferAnswering {

    private final Operators operators;
    private final RoutingDecisionTable decisions;
    private final OfferTable offers;
    private final OfferRecorder recorder;
    private final TicketChanging changes;

    OfferAnswering(
            Operators operators,
            RoutingDecisionTable decisions,
            OfferTable offers,
            OfferRecorder recorder,
            TicketChanging changes) {
        this.operators = operators;
        this.decisions = decisions;
        this.offers = offers;
        this.recorder = recorder;
        this.changes = changes;
    }

    /** Takes the ticket, unless it does not wait for anybody any more: it may have gone where no one told of the offer. */
    public TicketDetails accept(UUID id, Caller caller) {
        Operator operator = hold(id, caller);
        RoutingDecision offer = own(id, operator);
        if (offer.outcome() != RoutingOutcome.OFFERED || !offer.team().equals(operator.team())) {
            throw OfferProblem.over();
        }
        Ticket ticket = changes.hold(offer.ticketId(), caller);
        if (!new QueuedTicket(ticket).waitsIn(offer.team())) {
            throw OfferProblem.over();
        }
        EventTime at = changes.now();
        answer(id, RoutingOutcome.ACCEPTED, at);
        operator.given(at.occurredAt());
        TicketTarget target =
                new TicketTarget(ticket.assignment().team(), ticket.assignment().level(), operator.id());
        changes.record(ticket.assign(target, AssignmentCause.DISPATCH, null, at), caller);
        return changes.describe(ticket);
    }

    /** Goes back to where it was in its queue, and is not offered to the operator again for a while. */
    public void decline(UUID id, Caller caller) {
        RoutingDecision offer = own(id, hold(id, caller));
        EventTime at = changes.now();
        answer(id, RoutingOutcome.DECLINED, at);
        recorder.tell(EntryKind.OFFER_DECLINED, List.of(offer), at.occurredAt());
    }

    /** Whoever answers is held first, as by all who offer. */
    private Operator hold(UUID id, Caller caller) {
        return operators.hold(caller.id()).orElseThrow(() -> OfferProblem.notFound(id));
    }

    private RoutingDecision own(UUID id, Operator operator) {
        return decisions
                .find(id)
                .filter(offer -> operator.id().equals(offer.operator()))
                .orElseThrow(() -> OfferProblem.notFound(id));
    }

    private void answer(UUID id, RoutingOutcome answer, EventTime at) {
        if (!offers.answer(id, answer, at.occurredAt())) {
            throw OfferProblem.over();
        }
    }
}
