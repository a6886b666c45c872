package org.hotline.kpi.measure;

import java.util.UUID;

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
}
