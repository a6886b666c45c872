package org.hotline.kpi.indicator;

import java.util.List;
import java.util.Optional;

/** Every indicator that can be asked for; first the six of the hotline operator's profile. */
public final class KpiCatalogue {

    private static final int PROFILE = 6;
    private static final List<Kpi> ALL = List.of(
            new ResponseRate(),
            new TicketsClosed(),
            new ResolutionRate(),
            new FirstContactResolution(),
            new NoEscalationRate(),
            new CustomerSatisfaction(),
            new TicketsResolved(),
            new FirstResponseTime(),
            new NextReplyTime(),
            new ResolutionTime(),
            new FirstLevelResolution(),
            new FirstLevelCapableLeakage(),
            new OneTouchResolution(),
            new ReopenRate(),
            new TransferRate(),
            new Backlog(),
            new SlaCompliance(),
            new AverageSpeedOfAnswer(),
            new AbandonmentRate(),
            new ServiceLevel(),
            new AverageHandleTime(),
            new CallbackCompletion(),
            new SurveyResponseRate());

    private KpiCatalogue() {}

    public static List<Kpi> all() {
        return ALL;
    }

    /** The six of the hotline operator's profile. */
    public static List<Kpi> profile() {
        return ALL.subList(0, PROFILE);
    }

    public static Optional<Kpi> find(String name) {
        return ALL.stream().filter(kpi -> kpi.name().equals(name)).findFirst();
    }

    public static List<String> names() {
        return ALL.stream().map(Kpi::name).toList();
    }
}
