package org.hotline.kpi.report.ledger;

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
import org.hotline.kit.test.ledger.Ledger;
import org.hotline.kit.test.ledger.Matter;
import org.hotline.kit.test.ledger.Phoned;
import org.hotline.kit.test.ledger.Promised;
import org.hotline.kit.test.ledger.Standing;
import org.hotline.kit.test.ledger.Surveyed;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;
import org.jspecify.annotations.Nullable;

/** Tells as facts what stands in a ledger. */
final class FactTeller {

    private final List<Fact> facts = new ArrayList<>();

    private FactTeller() {}

    static List<Fact> facts(Ledger ledger) {
        FactTeller teller = new FactTeller();
        for (Matter matter : ledger.matters) {
            teller.facts.addAll(new TicketTeller(matter, ledger).facts());
            matter.promises.forEach(promise -> teller.tell(matter.id, promise));
            matter.surveys.forEach(survey -> teller.tell(matter.id, survey));
        }
        ledger.calls.values().forEach(call -> teller.tell(call, ledger));
        return teller.facts;
    }

    private void tell(UUID ticket, Promised promise) {
        Instant first = promise.resumedAt == null ? promise.dueAt : promise.startedAt.plusSeconds(900_000);
        tell(ticket, FactType.CLOCK_STARTED, promise.startedAt, clock(promise, first));
        tell(ticket, FactType.CLOCK_PAUSED, promise.pausedAt, clock(promise, null));
        tell(ticket, FactType.CLOCK_RESUMED, promise.resumedAt, clock(promise, promise.dueAt));
        tell(ticket, FactType.CLOCK_BREACHED, promise.breachedAt, clock(promise, promise.dueAt));
        tell(ticket, FactType.CLOCK_MET, promise.metAt, clock(promise, null));
        tell(ticket, FactType.CLOCK_CANCELLED, promise.cancelledAt, clock(promise, null));
    }

    private static FactDetails clock(Promised promise, @Nullable Instant due) {
        Standing then = promise.standing;
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

    private void tell(UUID ticket, Surveyed survey) {
        tell(ticket, FactType.SURVEY_SENT, survey.sentAt, survey(survey, null));
        tell(ticket, FactType.SURVEY_BOUNCED, survey.bouncedAt, survey(survey, null));
        survey.scores.forEach(
                score -> tell(ticket, FactType.SURVEY_ANSWERED, score.at(), survey(survey, score.value())));
    }

    private static FactDetails survey(Surveyed survey, @Nullable Integer score) {
        Standing then = survey.resolver;
        return new FactDetails.SurveyDetails(
                survey.id,
                survey.episode,
                Channel.valueOf(then.channel()),
                then.account(),
                then.team(),
                then.operator(),
                score);
    }

    private void tell(Phoned call, Ledger ledger) {
        for (Phoned.PhoneStep step : call.steps) {
            String name =
                    step.name().startsWith("WRAPUP") ? step.name().replace("WRAPUP", "WRAP_UP") : "CALL_" + step.name();
            CallEndCause cause = step.cause() == null ? null : CallEndCause.valueOf(step.cause());
            boolean saysWho = step.name().equals("OFFERED") || step.name().equals("CONNECTED");
            Boolean outbound = saysWho ? Boolean.valueOf(call.outbound) : null;
            boolean takes = step.name().equals("CONNECTED") || step.name().equals("TRANSFERRED");
            Standing works = takes ? ledger.staff.get(step.operator()) : null;
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
                            null));
        }
    }

    private void tell(UUID subject, FactType type, @Nullable Instant at, FactDetails details) {
        if (at != null) {
            facts.add(new Fact(Ids.next(), subject, type, at, at, null, details));
        }
    }

    static @Nullable SupportLevel level(Standing standing) {
        return standing.level() == null ? null : SupportLevel.valueOf(standing.level());
    }
}
