package org.hotline.escalation.sla;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hotline.escalation.calendar.BusinessCalendar;
import org.hotline.escalation.calendar.BusinessHours;
import org.hotline.escalation.calendar.Opening;
import org.hotline.escalation.ticket.ChangeKind;
import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.escalation.ticket.Level;
import org.hotline.escalation.ticket.Target;
import org.hotline.escalation.ticket.TicketChange;
import org.hotline.escalation.ticket.TicketMatch;
import org.hotline.event.Channel;
import org.hotline.event.TicketPriority;
import org.hotline.event.TicketStatus;
import org.hotline.event.TicketType;

/** A ticket to which things happen, an hour and four hours promised, from nine to five. */
final class TicketLife {

    static final UUID TICKET = new UUID(2, 2);
    static final Instant T0 = Instant.parse("2026-11-24T09:00:00Z"); // a Tuesday
    static final BusinessHours NINE_TO_FIVE = nineToFive();
    static final SlaCatalogue CATALOGUE = catalogue();

    private TicketLife() {}

    static TicketChange change(ChangeKind kind, TicketStatus status, int episode, long minute, long sequence) {
        return new TicketChange(
                kind, ticket(status, episode, sequence, TicketPriority.NORMAL), minute(minute), null, null);
    }

    static KnownTicket ticket(TicketStatus status, int episode, long sequence, TicketPriority priority) {
        return new KnownTicket(
                TICKET,
                sequence,
                episode,
                status,
                TicketType.QUESTION,
                null,
                priority,
                Channel.EMAIL,
                "support",
                "first-line",
                Level.FIRST,
                T0,
                Set.of());
    }

    static Instant minute(long minute) {
        return T0.plusSeconds(minute * 60);
    }

    static BusinessHours nineToFive() {
        Map<DayOfWeek, List<Opening>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, List.of(Opening.of(LocalTime.of(9, 0), LocalTime.of(17, 0))));
        }
        return new BusinessHours(ZoneOffset.UTC, week, null, Map.of());
    }

    /** One policy and one calendar. */
    static SlaCatalogue catalogue() {
        SlaPolicy policy = new SlaPolicy(
                new UUID(1, 1),
                "normal",
                3,
                0,
                TicketMatch.ALL,
                "nine-to-five",
                Map.of(Target.FIRST_RESPONSE, Duration.ofHours(1), Target.RESOLUTION, Duration.ofHours(4)),
                Set.of(TicketStatus.PENDING));
        return new SlaCatalogue(List.of(policy), name -> new BusinessCalendar(new UUID(3, 3), name, 1, NINE_TO_FIVE));
    }
}
