package org.hotline.kit.test.history;

import java.math.BigDecimal;
import java.util.List;

/** What customers thought of solutions. */
final class SurveyFigures extends TicketFigures {

    SurveyFigures(RecordedTicket ticket, FiguresCriteria criteria, List<Count> counts) {
        super(ticket, criteria, counts);
    }

    void count(String kpi) {
        for (RecordedSurvey survey : ticket.surveys) {
            if (kpi.equals("survey-response-rate")) {
                sent(survey);
            } else {
                answered(survey);
            }
        }
    }

    private void answered(RecordedSurvey survey) {
        RecordedSurvey.Answered latest = survey.answers.stream()
                .filter(score -> criteria.knows(score.at()))
                .reduce((earlier, later) -> later)
                .orElse(null);
        if (latest != null) {
            add(
                    latest.at(),
                    ticket.excluded(),
                    latest.value() >= 4,
                    BigDecimal.valueOf(latest.value()),
                    survey.resolver);
        }
    }

    private void sent(RecordedSurvey survey) {
        if (criteria.knows(survey.sentAt)) {
            boolean answered = survey.answers.stream().anyMatch(score -> criteria.knows(score.at()));
            boolean bounced = criteria.knows(survey.bouncedAt);
            String excluded = ticket.excluded() == null && bounced ? "BOUNCED" : ticket.excluded();
            add(survey.sentAt, excluded, answered, null, survey.resolver);
        }
    }
}
