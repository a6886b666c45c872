package org.hotline.kpi.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Scope;
import org.hotline.kit.security.Scopes;
import org.hotline.kpi.fact.FactTable;
import org.hotline.kpi.indicator.Kpi;
import org.hotline.kpi.indicator.KpiCatalogue;
import org.hotline.kpi.indicator.MeasureTable;
import org.jspecify.annotations.Nullable;

/** Reports on indicators, all of them from one state of the measures; what is behind a number, and why. */
@ApplicationScoped
@Transactional
public class KpiReporting {

    private final FactTable facts;
    private final MeasureTable measures;
    private final MemberTable members;
    private final Scopes scopes;
    private final Clock clock;

    KpiReporting(FactTable facts, MeasureTable measures, MemberTable members, Scopes scopes, Clock clock) {
        this.facts = facts;
        this.measures = measures;
        this.members = members;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** The reports on these indicators as far as the caller may see, all from the same state of the measures. */
    public List<KpiReport> report(List<Kpi> kpis, ReportCriteria criteria, Caller caller) {
        members.freeze();
        return report(kpis, criteria, scopes.of(caller), members.sizeOfAnAnswer());
    }

    /** The same for a board, which shows less. */
    List<KpiReport> shown(List<Kpi> kpis, ReportCriteria criteria, Scope scope) {
        members.freeze();
        return report(kpis, criteria, scope, ReportSize.ofABoard());
    }

    private List<KpiReport> report(List<Kpi> kpis, ReportCriteria criteria, Scope scope, ReportSize size) {
        Instant watermark = facts.newest().orElse(null);
        return kpis.stream()
                .map(kpi -> report(kpi, criteria, members.count(kpi, criteria, scope, size), watermark))
                .toList();
    }

    /** When the newest fact was recorded. */
    public Optional<Instant> newestFact() {
        return facts.newest();
    }

    /** The members that the caller may see: those of a part, or all, in the order of their moments, after the position. */
    public List<Member> members(
            Kpi kpi,
            ReportCriteria criteria,
            @Nullable MemberPart part,
            Caller caller,
            MemberPosition after,
            int limit) {
        return members.list(kpi, criteria, scopes.of(caller), part, after, limit);
    }

    /** How and why a ticket counts now; one that is unknown or out of the caller's sight is not there. */
    public Explanation explain(UUID ticketId, Caller caller) {
        ReportCriteria everything = ReportCriteria.everything(clock.instant());
        members.freeze();
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

    private KpiReport report(Kpi kpi, ReportCriteria criteria, List<FiguresRow> rows, @Nullable Instant watermark) {
        KpiFigures whole =
                KpiFigures.of(kpi, rows.stream().filter(FiguresRow::whole).toList());
        List<KpiFigures> groups = rows.stream()
                .filter(row -> !row.whole())
                .collect(Collectors.groupingBy(FiguresRow::key, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(group -> KpiFigures.of(kpi, group))
                .toList();
        return new KpiReport(kpi, criteria, whole, groups, watermark, clock.instant());
    }
}
