package org.hotline.escalation.sla;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hotline.escalation.calendar.BusinessCalendar;
import org.hotline.escalation.ticket.KnownTicket;

/** The policies in force at a moment, in the order in which they hold, and the calendars by which they count. */
final class SlaCatalogue {

    private final List<SlaPolicy> policies;
    private final Function<String, BusinessCalendar> calendars;
    private final Map<String, BusinessCalendar> read = new HashMap<>();

    /** @param calendars finds one by its name; asked once for each */
    SlaCatalogue(List<SlaPolicy> policies, Function<String, BusinessCalendar> calendars) {
        this.policies = policies.stream()
                .sorted(Comparator.comparingInt(SlaPolicy::precedence)
                        .thenComparingInt(policy -> policy.match().specificity())
                        .reversed()
                        .thenComparing(SlaPolicy::key))
                .toList();
        this.calendars = calendars;
    }

    Optional<SlaPolicy> policyFor(KnownTicket ticket) {
        return policies.stream()
                .filter(policy -> policy.match().matches(ticket))
                .findFirst();
    }

    BusinessCalendar calendar(String name) {
        return read.computeIfAbsent(name, calendars);
    }
}
