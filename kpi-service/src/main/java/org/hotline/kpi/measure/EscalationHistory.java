package org.hotline.kpi.measure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.event.EscalationCause;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * The escalations of a ticket, of which only the effective ones count: not those taken back within five minutes before
 * anybody had accepted them, nor those raised while the ticket was open because of a merge that was taken back, nor those that a rule about promises raised without another team or level becoming responsible.
 */
final class EscalationHistory {

    private static final long SECOND_THOUGHT_SECONDS = 300;

    private final TicketHistory ticket;
    private final Map<UUID, List<Fact>> byId;

    EscalationHistory(TicketHistory ticket) {
        this.ticket = ticket;
        this.byId = ticket.around().stream()
                .filter(fact -> fact.details() instanceof FactDetails.EscalationDetails)
                .collect(Collectors.groupingBy(fact -> details(fact).escalationId()));
    }

    /** Those raised in any of the episodes from one to another. */
    int effective(int from, int to) {
        return (int) byId.values().stream()
                .filter(steps -> steps.stream().anyMatch(step -> raises(step, from, to) && !isOfMergeTakenBack(step)))
                .filter(steps -> steps.stream().noneMatch(EscalationHistory::isSecondThought))
                .count();
    }

    private boolean raises(Fact step, int from, int to) {
        FactDetails.EscalationDetails details = details(step);
        if (!step.is(FactType.ESCALATION_RAISED) || details.episode() == null) {
            return false;
        }
        int episode = Math.max(details.episode(), episodeAt(step.occurredAt()));
        return episode >= from && episode <= to && (details.moved() || !isAutomatic(details.cause()));
    }

    /** Who tells of the escalation may not have heard yet that the ticket was opened again. */
    private int episodeAt(Instant moment) {
        return ticket.history(FactType.REOPENED).stream()
                .filter(fact -> !fact.occurredAt().isAfter(moment))
                .mapToInt(fact -> fact.ticket().episode())
                .max()
                .orElse(1);
    }

    /** Because of a promise, broken or about to be. */
    private static boolean isAutomatic(@Nullable EscalationCause cause) {
        return cause == EscalationCause.SLA || cause == EscalationCause.RULE;
    }

    /** Only because of the merge was there something to escalate. */
    private boolean isOfMergeTakenBack(Fact step) {
        Integer episode = details(step).episode();
        return episode != null && ticket.isTakenBack(episode - 1);
    }

    private static boolean isSecondThought(Fact step) {
        FactDetails.EscalationDetails details = details(step);
        return step.is(FactType.ESCALATION_WITHDRAWN)
                && Boolean.TRUE.equals(details.beforeAcceptance())
                && !Boolean.TRUE.equals(details.withTicket())
                && details.secondsOpen() != null
                && details.secondsOpen() <= SECOND_THOUGHT_SECONDS;
    }

    private static FactDetails.EscalationDetails details(Fact fact) {
        return (FactDetails.EscalationDetails) fact.details();
    }
}
