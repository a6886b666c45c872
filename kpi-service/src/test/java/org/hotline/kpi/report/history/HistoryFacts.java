package org.hotline.kpi.report.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hotline.event.CallEndCause;
import org.hotline.event.Channel;
import org.hotline.event.SlaTarget;
import org.hotline.event.SupportLevel;
import org.hotline.event.TicketPriority;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.history.RecordedCall;
import org.hotline.kit.test.history.RecordedHistory;
import org.hotline.kit.test.history.RecordedPromise;
import org.hotline.kit.test.history.RecordedState;
import org.hotline.kit.test.history.RecordedSurvey;
import org.hotline.kit.test.history.RecordedTicket;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;
import org.jspecify.annotations.Nullable;

/** A whole history as facts. */
final class HistoryFacts {

    private final List<Fact> facts = new ArrayList<>();

    private HistoryFacts() {}

    static List<Fact> facts(RecordedHistory history) {
        HistoryFacts teller = new HistoryFacts();
        for (RecordedTicket ticket : history.tickets) {
            teller.facts.addAll(new LifecycleFacts(ticket, history).facts());
            ticket.promises.forEach(promise -> teller.tell(ticket.id, promise));
            ticket.surveys.forEach(survey -> teller.tell(ticket.id, survey));
        }
        history.calls.values().forEach(call -> teller.tell(call, history));
        return teller.facts;
    }

    private void tell(UUID ticket, RecordedPromise promise) {
        Instant first = promise.resumedAt == null ? promise.dueAt : promise.startedAt.plusSeconds(900_000);
        tell(ticket, FactType.CLOCK_STARTED, promise.startedAt, clock(promise, first));
        tell(ticket, FactType.CLOCK_PAUSED, promise.pausedAt, clock(promise, null));
        tell(ticket, FactType.CLOCK_RESUMED, promise.resumedAt, clock(promise, promise.dueAt));
        tell(ticket, FactType.CLOCK_BREACHED, promise.breachedAt, clock(promise, promise.dueAt));
        tell(ticket, FactType.CLOCK_MET, promise.metAt, clock(promise, null));
        tell(ticket, FactType.CLOCK_CANCELLED, promise.cancelledAt, clock(promise, null));
    }

    private static FactDetails clock(RecordedPromise promise, @Nullable Instant due) {
        RecordedState then = promise.state;
        return new FactDetails.SlaClockDetails(
                promise.id,
                promise.episode,
                SlaTarget.valueOf(promise.target),
                due,
                then.team(),
                level(then),
                TicketPriority.valueOf(Objects.requireNonNull(then.priority())),
                Channel.valueOf(then.channel()));
    }

    private void tell(UUID ticket, RecordedSurvey survey) {
        tell(ticket, FactType.SURVEY_SENT, survey.sentAt, survey(survey, null));
        tell(ticket, FactType.SURVEY_BOUNCED, survey.bouncedAt, survey(survey, null));
        survey.answers.forEach(
                score -> tell(ticket, FactType.SURVEY_ANSWERED, score.at(), survey(survey, score.value())));
    }

    private static FactDetails survey(RecordedSurvey survey, @Nullable Integer score) {
        RecordedState then = survey.resolver;
        return new FactDetails.SurveyDetails(
                survey.id,
                survey.episode,
                Channel.valueOf(then.channel()),
                then.account(),
                then.team(),
                then.operator(),
                score);
    }

    private void tell(RecordedCall call, RecordedHistory history) {
        for (RecordedCall.RecordedStep step : call.steps) {
            boolean menu = step.name().equals("MENU");
            String name = menu ? "CALL_TRANSFERRED" : ("CALL_" + step.name()).replace("CALL_WRAPUP", "WRAP_UP");
            CallEndCause cause = step.cause() == null ? null : CallEndCause.valueOf(step.cause());
            boolean saysWho = step.name().equals("OFFERED") || step.name().equals("CONNECTED");
            Boolean outbound = saysWho ? Boolean.valueOf(call.outbound) : null;
            boolean takes = step.name().equals("CONNECTED") || step.name().equals("TRANSFERRED");
            RecordedState works = takes ? history.staff.get(step.operator()) : null;
            tell(
                    call.id,
                    FactType.valueOf(name),
                    step.at(),
                    new FactDetails.CallDetails(
                            Channel.VOICE,
                            call.account,
                            outbound,
                            step.operator(),
                            cause,
                            works == null ? null : works.team(),
                            works == null ? null : level(works),
                            menu ? Boolean.TRUE : null));
        }
    }

    private void tell(UUID subject, FactType type, @Nullable Instant at, FactDetails details) {
        if (at != null) {
            facts.add(new Fact(Ids.next(), subject, type, at, at, null, details));
        }
    }

    static @Nullable SupportLevel level(RecordedState state) {
        return state.level() == null ? null : SupportLevel.valueOf(state.level());
    }
}
