package org.hotline.kpi.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hotline.kit.answer.AnswersInFlight;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Scope;
import org.hotline.kit.security.Scopes;
import org.hotline.kpi.fact.FactTable;
import org.hotline.kpi.indicator.FoldedDay;
import org.hotline.kpi.indicator.Kpi;
import org.jspecify.annotations.Nullable;

/** Reports on indicators, all of them from one state of the measures. */
@ApplicationScoped
@Transactional
public class KpiReading {

    private final FactTable facts;
    private final FiguresTable figures;
    private final Scopes scopes;
    private final AnswersInFlight answers;
    private final Clock clock;

    KpiReading(FactTable facts, FiguresTable figures, Scopes scopes, AnswersInFlight answers, Clock clock) {
        this.facts = facts;
        this.figures = figures;
        this.scopes = scopes;
        this.answers = answers;
        this.clock = clock;
    }

    /** The reports on these indicators as far as the caller may see, all from the same state of the measures. */
    public List<KpiReport> report(List<Kpi> kpis, ReportCriteria criteria, Caller caller) {
        figures.freeze();
        return report(kpis, criteria, scopes.of(caller), ReportSize.ofAnAnswer(answers::take));
    }

    /** The same for a board, which shows less. */
    List<KpiReport> shown(List<Kpi> kpis, ReportCriteria criteria, Scope scope) {
        figures.freeze();
        return report(kpis, criteria, scope, ReportSize.ofABoard());
    }

    private List<KpiReport> report(List<Kpi> kpis, ReportCriteria criteria, Scope scope, ReportSize size) {
        Instant watermark = facts.newest().orElse(null);
        Map<String, List<FoldedDay>> counted = figures.counted(kpis, criteria);
        return kpis.stream()
                .map(kpi -> {
                    List<FoldedDay> days = counted.getOrDefault(kpi.name(), List.of());
                    return report(kpi, criteria, figures.count(kpi, criteria, scope, days, size), watermark);
                })
                .toList();
    }

    /** When the newest fact was recorded. */
    public Optional<Instant> newestFact() {
        return facts.newest();
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
