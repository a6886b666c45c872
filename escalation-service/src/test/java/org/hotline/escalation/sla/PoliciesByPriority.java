package org.hotline.escalation.sla;

import static org.hotline.escalation.sla.TicketLife.NINE_TO_FIVE;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hotline.escalation.calendar.BusinessCalendar;
import org.hotline.escalation.ticket.Target;
import org.hotline.escalation.ticket.TicketMatch;
import org.hotline.event.TicketPriority;
import org.hotline.event.TicketStatus;
import org.jspecify.annotations.Nullable;

/** Policies for urgent, normal and low tickets, the last without a promise to answer; none for high ones. */
final class PoliciesByPriority {

    static final SlaCatalogue CATALOGUE = catalogue();

    private PoliciesByPriority() {}

    private static SlaCatalogue catalogue() {
        List<SlaPolicy> policies = List.of(
                policy("urgent", TicketPriority.URGENT, 30, 120),
                policy("normal", TicketPriority.NORMAL, 60, 240),
                policy("low", TicketPriority.LOW, null, 480));
        return new SlaCatalogue(policies, name -> new BusinessCalendar(new UUID(3, 3), name, 1, NINE_TO_FIVE));
    }

    private static SlaPolicy policy(String key, TicketPriority priority, @Nullable Integer first, int solution) {
        Map<Target, Duration> promised = first == null
                ? Map.of(Target.RESOLUTION, Duration.ofMinutes(solution))
                : Map.of(
                        Target.FIRST_RESPONSE,
                        Duration.ofMinutes(first),
                        Target.NEXT_RESPONSE,
                        Duration.ofMinutes(15),
                        Target.RESOLUTION,
                        Duration.ofMinutes(solution));
        return new SlaPolicy(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                key,
                1,
                0,
                new TicketMatch(TicketMatch.Priority.valueOf(priority.name()), null, null, null, null, null, null),
                "nine-to-five",
                promised,
                Set.of(TicketStatus.PENDING));
    }
}
