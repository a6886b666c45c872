package org.hotline.kpi.measure;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.event.Channel;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;

/** The promises made for a ticket; one whose start is not known yet is not measured. */
final class PromiseFacts {

    private final TicketHistory ticket;
    private final Map<UUID, List<Fact>> byClock;

    PromiseFacts(TicketHistory ticket) {
        this.ticket = ticket;
        this.byClock = ticket.around().stream()
                .filter(fact -> fact.details() instanceof FactDetails.SlaClockDetails)
                .sorted(Fact.AS_TOLD)
                .collect(Collectors.groupingBy(fact -> details(fact).clockId()));
    }

    List<Measure> measures() {
        return byClock.values().stream()
                .filter(steps -> steps.stream().anyMatch(PromiseFacts::isStart))
                .map(this::measure)
                .toList();
    }

    /** A start that is told again was at another moment; the promise is of whoever had the ticket when it was made. */
    private Measure measure(List<Fact> steps) {
        List<Fact> starts = steps.stream().filter(PromiseFacts::isStart).toList();
        Fact last = starts.get(starts.size() - 1);
        PromiseOutcome outcome = new PromiseOutcome();
        steps.forEach(step -> outcome.follow(step, details(step)));
        return outcome.measure(ticket, last, details(last), dimensions(details(starts.get(0))));
    }

    private static boolean isStart(Fact step) {
        return step.is(FactType.CLOCK_STARTED);
    }

    private Dimensions dimensions(FactDetails.SlaClockDetails promise) {
        boolean unknown = ticket.isUnknown();
        return new Dimensions(
                unknown ? channel(promise) : ticket.last().channel(),
                unknown ? "" : ticket.last().account(),
                promise.team(),
                promise.level(),
                null,
                promise.priority(),
                unknown ? null : ticket.last().category(),
                unknown ? null : ticket.last().language());
    }

    private static Channel channel(FactDetails.SlaClockDetails promise) {
        return promise.channel() == null ? Channel.UNKNOWN : promise.channel();
    }

    private static FactDetails.SlaClockDetails details(Fact fact) {
        return (FactDetails.SlaClockDetails) fact.details();
    }
}
