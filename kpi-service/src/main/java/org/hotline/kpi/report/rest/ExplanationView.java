package org.hotline.kpi.report.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.hotline.event.TicketStatus;
import org.hotline.kpi.measure.Exclusion;
import org.hotline.kpi.report.Explanation;
import org.jspecify.annotations.Nullable;

/** In which indicators a ticket counts, as of now. */
record ExplanationView(
        UUID ticketId,
        String number,
        TicketStatus status,
        int episode,
        @Nullable UUID mergedInto,
        @Nullable Exclusion excluded,
        boolean erased,
        @JsonUnwrapped MadeWithView madeWith,
        List<KpiMembersView> kpis) {

    static ExplanationView of(Explanation explanation) {
        List<KpiMembersView> kpis = explanation.members().entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> KpiMembersView.of(entry.getKey(), entry.getValue()))
                .toList();
        return new ExplanationView(
                explanation.ticket().ticketId(),
                explanation.ticket().number(),
                explanation.ticket().status(),
                explanation.ticket().episode(),
                explanation.ticket().mergedInto(),
                explanation.ticket().excluded(),
                explanation.ticket().erased(),
                MadeWithView.of(explanation.criteria()),
                kpis);
    }
}
