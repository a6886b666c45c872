package org.hotline.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.ticket.Samples.NOW;
import static org.hotline.ticket.ticket.Samples.OPERATOR;
import static org.hotline.ticket.ticket.Samples.SOLUTION;
import static org.hotline.ticket.ticket.Samples.arrival;
import static org.hotline.ticket.ticket.Samples.reply;
import static org.hotline.ticket.ticket.Samples.ticket;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hotline.event.ticket.TicketFact;
import org.hotline.ticket.team.Level;

class TicketHistoryTest {

    private static final EventTime AT = EventTime.now(NOW.plusSeconds(60));
    private static final Duration WEEK = Duration.ofDays(7);
    private static final TicketTarget SECOND_LINE = new TicketTarget("second-line", Level.SECOND, null);

    /** Whatever people do: facts are numbered without a gap, episodes count reopenings, and what is closed stays closed. */
    @Property(tries = 500)
    void everyHistoryIsAPathOfTheMatrix(@ForAll @Size(max = 40) List<@IntRange(max = 7) Integer> steps) {
        Ticket ticket = ticket();
        long sequence = 0;
        for (int step : steps) {
            Status before = ticket.status();
            List<TicketFact> facts = attempt(ticket, step);
            for (TicketFact fact : facts) {
                assertThat(fact.ticket().sequence()).isEqualTo(++sequence);
            }
            assertThat(ticket.status() == before || before.canBecome(ticket.status()))
                    .isTrue();
            assertThat(ticket.lifecycle().episode())
                    .isEqualTo(1 + ticket.lifecycle().reopenCount());
            assertThat(ticket.lifecycle().closedAt() != null).isEqualTo(ticket.status() == Status.CLOSED);
        }
    }

    private static List<TicketFact> attempt(Ticket ticket, int step) {
        try {
            return switch (step) {
                case 0 -> ticket.receive(arrival(false, false), AT);
                case 1 -> new QueuedTicket(ticket).takeIfFree(OPERATOR, "first-line", AT);
                case 2 -> ticket.reply(reply(ticket), null, AT);
                case 3 -> ticket.pause(Status.PENDING, AT);
                case 4 -> ticket.pause(Status.ON_HOLD, AT);
                case 5 -> ticket.resolve(SOLUTION, OPERATOR, WEEK, AT);
                case 6 -> ticket.assign(SECOND_LINE, AssignmentCause.ESCALATION, null, AT);
                default ->
                    ticket.status() == Status.RESOLVED ? ticket.close(ClosureReason.SOLVED, AT) : ticket.resume(AT);
            };
        } catch (TicketProblem refused) {
            return List.of();
        }
    }
}
