package org.hotline.kpi.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.answer.AnswersInFlight;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Scope;
import org.hotline.kit.security.Scopes;
import org.hotline.kpi.indicator.Kpi;
import org.hotline.kpi.indicator.KpiCatalogue;
import org.hotline.kpi.indicator.MeasureTable;
import org.jspecify.annotations.Nullable;

/** What is behind the numbers of indicators, and why. */
@ApplicationScoped
@Transactional
public class MemberReading {

    /** What a member is in memory, as it is read and as it is written. */
    private static final long BYTES = 2 * 1024;

    private final MemberTable members;
    private final MeasureTable measures;
    private final Scopes scopes;
    private final AnswersInFlight answers;
    private final Clock clock;

    MemberReading(MemberTable members, MeasureTable measures, Scopes scopes, AnswersInFlight answers, Clock clock) {
        this.members = members;
        this.measures = measures;
        this.scopes = scopes;
        this.answers = answers;
        this.clock = clock;
    }

    /** The members that the caller may see: those of a part, or all, in the order of their moments, after the place. */
    public List<Member> list(
            Kpi kpi, ReportCriteria criteria, @Nullable MemberPart part, Caller caller, MemberPlace after, int limit) {
        answers.take(limit * BYTES);
        members.freeze();
        return members.list(kpi, criteria, scopes.of(caller), part, after, limit);
    }

    /** How and why a ticket counts now; one that is unknown or out of the caller's sight is not there. */
    public Explanation explain(UUID ticketId, Caller caller) {
        ReportCriteria everything = ReportCriteria.everything(clock.instant());
        members.freeze();
        members.planOnce();
        Scope scope = scopes.of(caller);
        Map<Kpi, List<Member>> counted = new LinkedHashMap<>();
        KpiCatalogue.all().forEach(kpi -> counted.put(kpi, members.ofTicket(kpi, everything, scope, ticketId)));
        if (counted.values().stream().allMatch(List::isEmpty)) {
            throw KpiProblem.ticketNotFound(ticketId);
        }
        return measures.find(ticketId)
                .map(ticket -> new Explanation(ticket, everything, counted))
                .orElseThrow(() -> KpiProblem.ticketNotFound(ticketId));
    }
}
