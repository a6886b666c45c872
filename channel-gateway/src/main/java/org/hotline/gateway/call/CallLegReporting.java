package org.hotline.gateway.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.interaction.Original;
import org.hotline.kit.id.Ids;
import org.hotline.kit.problem.DomainException;

/**
 * Takes the reports of telephone systems whose forwarded calls go on under another id, of which only the first report tells
 * where it came from. What is reported of a call before that waits a moment for it, so that a call is one in whatever order
 * it is reported. It leads through several transactions, and runs in none itself.
 */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class CallLegReporting {

    private final CallReporting reporting;
    private final CallLines lines;
    private final CallWaiting waiting;
    private final Clock clock;
    private final Duration patience;

    CallLegReporting(
            CallReporting reporting,
            CallLines lines,
            CallWaiting waiting,
            Clock clock,
            @ConfigProperty(name = "hotline.calls.patience") Duration patience) {
        this.reporting = reporting;
        this.lines = lines;
        this.waiting = waiting;
        this.clock = clock;
        this.patience = patience;
    }

    public void report(CallReport told, Original original, Access by) {
        CallReport report = lines.normalised(told);
        if (report.beginsCall() || !park(report, original, by)) {
            take(report, original, by);
        }
    }

    private boolean park(CallReport report, Original original, Access by) {
        Instant now = clock.instant();
        return waiting.park(
                new WaitingReport(Ids.next(), report, original, by.id(), now),
                new CallReceipt(report.at(), now, original, by),
                now.plus(patience));
    }

    /** It tells which call it is about; so do those, now, that waited for it. */
    void take(CallReport report, Original original, Access by) {
        reporting.report(report, original, by);
        if (report.event() == CallEvent.OFFERED) {
            wake(report);
        }
    }

    /** What is below an operator's telephone was called from there. */
    void wake(CallReport known) {
        String account = CallLines.account(known.line());
        Deque<Set<String>> found = new ArrayDeque<>(List.of(known.line().callIds()));
        while (!found.isEmpty()) {
            List<WaitingReport> waited = waiting.about(account, found.remove());
            Optional<WaitingReport> above =
                    waited.stream().filter(WaitingReport::isAbove).findFirst();
            waited.stream()
                    .filter(report -> !report.isAbove())
                    .sorted(Comparator.comparing(report -> report.report().at()))
                    .forEach(report -> {
                        takeUp(report, report.in(above));
                        found.add(report.report().line().callIds());
                    });
        }
    }

    /** An account may have gone to another integration meanwhile: then it is told nothing of that one. */
    private void takeUp(WaitingReport waited, Optional<CallReport> report) {
        try {
            report.ifPresent(known -> reporting.report(known, waited.original(), waited.by()));
        } catch (DomainException refused) {
            if (refused.status() >= 500) {
                throw refused;
            }
        }
        waiting.done(waited);
    }

    /**
     * Nothing came that tells more: the reports that have waited long enough are taken as they are.
     *
     * @return whether there may be more
     */
    public boolean takeSomeOverdue() {
        List<WaitingReport> overdue = waiting.due(clock.instant());
        for (WaitingReport waited : overdue) {
            takeUp(waited, Optional.of(waited.report()).filter(report -> !waited.isAbove()));
            if (!waited.isAbove()) {
                wake(waited.report());
            }
        }
        return !overdue.isEmpty();
    }
}
