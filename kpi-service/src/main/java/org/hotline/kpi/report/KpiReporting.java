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
    private final Clock clock;

    KpiReporting(FactTable facts, MeasureTable measures, MemberTable members, Clock clock) {
        this.facts = facts;
        this.measures = measures;
        this.members = members;
        this.clock = clock;
    }

    /** The reports on these indicators, all from the same state of the measures. */
    public List<KpiReport> report(List<Kpi> kpis, ReportCriteria criteria) {
        members.freeze();
        Instant watermark = facts.newest().orElse(null);
        return kpis.stream().map(kpi -> report(kpi, criteria, watermark)).toList();
    }

    /** When the newest fact was recorded. */
    public Optional<Instant> newestFact() {
        return facts.newest();
    }

    /** The members behind a number: those of a part, or all, in the order of their moments, after the position. */
    public List<Member> members(
            Kpi kpi, ReportCriteria criteria, @Nullable MemberPart part, MemberPosition after, int limit) {
        return members.list(kpi, criteria, part, after, limit);
    }

    /** How and why a ticket counts; nothing when it is unknown or the asker may not see it. */
    public Optional<Explanation> explain(UUID ticketId, ReportCriteria criteria) {
        members.freeze();
        Map<Kpi, List<Member>> counted = new LinkedHashMap<>();
        KpiCatalogue.all().forEach(kpi -> counted.put(kpi, members.ofTicket(kpi, criteria, ticketId)));
        if (counted.values().stream().allMatch(List::isEmpty)) {
            return Optional.empty();
        }
        return measures.ticket(ticketId).map(ticket -> new Explanation(ticket, counted));
    }

    private KpiReport report(Kpi kpi, ReportCriteria criteria, @Nullable Instant watermark) {
        List<FiguresRow> rows = members.count(kpi, criteria);
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
