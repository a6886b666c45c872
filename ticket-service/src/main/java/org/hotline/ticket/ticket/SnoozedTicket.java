package org.hotline.ticket.ticket;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hotline.kit.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** A ticket that is left out of its queue until a moment, or may be. */
public record SnoozedTicket(Ticket ticket) {

    private static final Duration LONGEST = Duration.ofDays(366);

    /** Is left out of every queue until a moment, whoever has it. Answers whether that is a change. */
    public boolean snooze(Instant wanted, Instant now) {
        ticket.lifecycle().requireNotClosed(ticket.number());
        ticket.lifecycle().requireUnsolved();
        if (!wanted.isAfter(now) || wanted.isAfter(now.plus(LONGEST))) {
            throw FieldProblem.invalid("until", "must be in the future, and at most 366 days away");
        }
        Instant until = wanted.truncatedTo(ChronoUnit.MICROS);
        boolean change = !until.equals(until());
        if (change) {
            ticket.snooze(until);
        }
        return change;
    }

    /** Is in its queue again. Answers whether that is a change. */
    public boolean wake() {
        boolean change = until() != null;
        if (change) {
            ticket.snooze(null);
        }
        return change;
    }

    /** Until when it is left out; what is solved is in no queue anyway. */
    public @Nullable Instant until() {
        return ticket.status().isUnsolved() ? ticket.assignment().snoozedUntil() : null;
    }
}
