package org.hotline.gateway.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.interaction.Original;
import org.hotline.kit.id.Ids;

/**
 * Takes the reports of telephone systems that make a leg of its own for each telephone that is dialled, and name on each report the leg
 * for which that is. Who calls whom is often told by another leg only, which is perhaps told when all is over: until then a report waits.
 * It leads through several transactions, and runs in none itself.
 */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class DialledLegReporting {

    /** No call lasts longer. */
    private static final Duration UNTIL_IT_ENDS = Duration.ofHours(12);

    /** A caller hears something, perhaps, when his operator has hung up. */
    private static final Duration AFTER_ITS_END = Duration.ofHours(1);

    private final CallReporting reporting;
    private final CallLegReporting legs;
    private final CallLines lines;
    private final CallWaiting waiting;
    private final Clock clock;

    DialledLegReporting(
            CallReporting reporting, CallLegReporting legs, CallLines lines, CallWaiting waiting, Clock clock) {
        this.reporting = reporting;
        this.legs = legs;
        this.lines = lines;
        this.waiting = waiting;
        this.clock = clock;
    }

    public void report(CallReport told, Original original, Access by) {
        CallReport report = lines.normalised(told);
        if (report.place() == null) {
            legs.take(report, original, by);
            return;
        }
        boolean known = keep(report, original, by);
        if (report.isIn(LegPlace.ABOVE) && report.line().tellsCustomer()) {
            reporting.report(report.ofNobody(), original, by);
        }
        if (known) {
            legs.wake(report);
        }
    }

    private boolean keep(CallReport report, Original original, Access by) {
        Instant now = clock.instant();
        boolean waitsForOthers = report.isIn(LegPlace.BELOW) && report.event() == CallEvent.ENDED;
        return waiting.keep(
                new WaitingReport(Ids.next(), report, original, by.id(), now),
                new CallReceipt(report.at(), now, original, by),
                now.plus(waitsForOthers ? AFTER_ITS_END : UNTIL_IT_ENDS));
    }
}
