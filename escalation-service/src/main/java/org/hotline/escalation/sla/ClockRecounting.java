package org.hotline.escalation.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.hotline.escalation.calendar.BusinessCalendar;
import org.hotline.escalation.calendar.CalendarRecounting;
import org.hotline.escalation.ticket.KnownTicketTable;

/** Reckons running clocks anew whose calendar has changed. */
@ApplicationScoped
@Transactional
public class ClockRecounting {

    private static final int BATCH = 500;

    private final CalendarRecounting calendars;
    private final ClockTable clocks;
    private final ClockMoving moving;
    private final KnownTicketTable tickets;
    private final Clock clock;

    ClockRecounting(
            CalendarRecounting calendars,
            ClockTable clocks,
            ClockMoving moving,
            KnownTicketTable tickets,
            Clock clock) {
        this.calendars = calendars;
        this.clocks = clocks;
        this.moving = moving;
        this.tickets = tickets;
        this.clock = clock;
    }

    /** Does one batch, and answers whether there may be more. */
    public boolean recount() {
        boolean more = false;
        for (BusinessCalendar calendar : calendars.due()) {
            Set<UUID> ids = clocks.outdatedBy(calendar, BATCH);
            if (ids.isEmpty()) {
                calendars.finish(calendar);
            } else {
                tickets.hold(ids);
                moving.move(ids, batch -> batch.all().forEach(ticket -> ticket.recount(clock.instant())));
                more = true;
            }
        }
        return more;
    }
}
