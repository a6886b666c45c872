package org.hotline.kpi.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be counted or timed about one thing; each kind is a table of its own, with the components as columns. */
public sealed interface Measure
        permits TicketMeasure,
                EpisodeMeasure,
                InteractionMeasure,
                ClosureMeasure,
                PromiseMeasure,
                SurveyMeasure,
                AnsweredSurveyMeasure,
                AssignmentMeasure,
                CallMeasure,
                CallSegmentMeasure,
                CustomerMeasure {

    /** The ticket, call or customer from whose facts it was computed. */
    UUID subject();

    /** When it counts for something. */
    default List<Instant> moments() {
        return List.of();
    }

    static List<Instant> known(@Nullable Instant... moments) {
        List<Instant> known = new ArrayList<>();
        for (Instant moment : moments) {
            if (moment != null) {
                known.add(moment);
            }
        }
        return known;
    }
}
