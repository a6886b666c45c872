package org.hotline.ticket.resolving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.ReopenCause;
import org.hotline.ticket.changing.TicketChanging;
import org.hotline.ticket.changing.TicketCommand;
import org.hotline.ticket.ticket.ClosureReason;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Status;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketDetails;
import org.hotline.ticket.ticket.WrapUp;
import org.jspecify.annotations.Nullable;

/** Ends matters, and begins them again when they were not at their end. */
@ApplicationScoped
@Transactional
public class TicketResolving {

    private final TicketChanging changes;
    private final SolvedCasePublisher cases;
    private final SurveyPublisher surveys;
    private final Duration untilClosure;

    TicketResolving(
            TicketChanging changes,
            SolvedCasePublisher cases,
            SurveyPublisher surveys,
            @ConfigProperty(name = "hotline.closure.after") Duration untilClosure) {
        this.changes = changes;
        this.cases = cases;
        this.surveys = surveys;
        this.untilClosure = untilClosure;
    }

    /**
     * Solves the matter. Whoever says what the solution was has worked on it: a ticket of his team that nobody has is
     * his by that. A customer who can be reached is asked how it was, once per episode.
     */
    public TicketDetails resolve(TicketCommand command, WrapUp wrapUp) {
        Ticket ticket = changes.hold(command);
        UUID solver = command.caller().id();
        EventTime at = changes.now();
        changes.takeIfFree(ticket, at, command.caller());
        changes.record(ticket.resolve(wrapUp, solver, untilClosure, at), command.caller());
        cases.publish(ticket, wrapUp, solver, at);
        TicketDetails details = changes.describe(ticket);
        surveys.ask(details, solver, at);
        return details;
    }

    /** Whether the customer is asked how it was when the ticket is resolved. */
    public boolean isFollowedByAQuestion(TicketDetails ticket) {
        return surveys.route(ticket).isPresent();
    }

    public TicketDetails reopen(TicketCommand command) {
        return changes.change(command, (ticket, at) -> ticket.reopen(ReopenCause.OPERATOR, null, at));
    }

    /** Makes the ticket final: as solved when it is, else as abandoned. */
    public TicketDetails close(TicketCommand command, @Nullable ClosureReason wanted) {
        return changes.change(command, (ticket, at) -> ticket.close(reason(ticket.status(), wanted), at));
    }

    private static ClosureReason reason(Status status, @Nullable ClosureReason wanted) {
        boolean solved = status == Status.RESOLVED;
        if (wanted == null) {
            return solved ? ClosureReason.SOLVED : ClosureReason.ABANDONED;
        }
        if (wanted == ClosureReason.SOLVED && !solved && status != Status.CLOSED) {
            throw ResolvingProblem.reasonNeedsResolution();
        }
        return wanted;
    }

    public TicketDetails markSpam(TicketCommand command) {
        return changes.change(command, Ticket::markSpam);
    }
}
