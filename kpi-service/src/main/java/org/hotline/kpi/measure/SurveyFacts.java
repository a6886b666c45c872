package org.hotline.kpi.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;
import org.jspecify.annotations.Nullable;

/** The surveys of a ticket, each credited to whoever resolved the episode. */
final class SurveyFacts {

    private final TicketHistory ticket;
    private final Map<UUID, List<Fact>> bySurvey;

    SurveyFacts(TicketHistory ticket) {
        this.ticket = ticket;
        this.bySurvey = ticket.around().stream()
                .filter(fact -> fact.details() instanceof FactDetails.SurveyDetails)
                .collect(Collectors.groupingBy(fact -> details(fact).surveyId()));
    }

    List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        for (List<Fact> steps : bySurvey.values()) {
            List<AnsweredSurveyMeasure> answers = answers(steps);
            measures.add(
                    measure(steps, answers.isEmpty() ? null : answers.get(0).answeredAt()));
            measures.addAll(answers);
        }
        return measures;
    }

    /** One after the other; of two at the same time the later one told counts. */
    private List<AnsweredSurveyMeasure> answers(List<Fact> steps) {
        List<AnsweredSurveyMeasure> answers = new ArrayList<>();
        Instant replaced = null;
        for (int i = steps.size() - 1; i >= 0; i--) {
            Fact step = steps.get(i);
            Integer score = details(step).score();
            if (step.is(FactType.SURVEY_ANSWERED)
                    && score != null
                    && !step.occurredAt().equals(replaced)) {
                answers.add(
                        0,
                        new AnsweredSurveyMeasure(
                                details(step).surveyId(), ticket.ticketId(), step.occurredAt(), replaced, score));
                replaced = step.occurredAt();
            }
        }
        return answers;
    }

    private Measure measure(List<Fact> steps, @Nullable Instant answeredAt) {
        FactDetails.SurveyDetails survey = details(steps.get(0));
        return new SurveyMeasure(
                survey.surveyId(),
                ticket.ticketId(),
                survey.episode(),
                ticket.isUnknown() ? null : ticket.last().createdAt(),
                at(last(steps, FactType.SURVEY_SENT)),
                at(last(steps, FactType.SURVEY_BOUNCED)),
                answeredAt,
                ticket.excluded(),
                ticket.restatedAt(),
                dimensions(survey));
    }

    private Dimensions dimensions(FactDetails.SurveyDetails survey) {
        boolean known = ticket.history().stream().anyMatch(fact -> fact.ticket().episode() == survey.episode());
        if (!known) {
            return new Dimensions(
                    survey.channel(), survey.account(), survey.team(), null, survey.operator(), null, null, null);
        }
        Dimensions resolved = new Episode(ticket, survey.episode()).dimensions();
        return new Dimensions(
                resolved.channel(),
                resolved.account(),
                survey.team() == null ? resolved.team() : survey.team(),
                resolved.level(),
                survey.operator() == null ? resolved.operator() : survey.operator(),
                resolved.priority(),
                resolved.category(),
                resolved.language());
    }

    private static @Nullable Fact last(List<Fact> steps, FactType type) {
        return steps.stream()
                .filter(step -> step.is(type))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static @Nullable Instant at(@Nullable Fact step) {
        return step == null ? null : step.occurredAt();
    }

    private static FactDetails.SurveyDetails details(Fact fact) {
        return (FactDetails.SurveyDetails) fact.details();
    }
}
