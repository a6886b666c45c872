package org.hotline.ticket.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.Calling.opened;
import static org.hotline.ticket.Calling.ticket;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hotline.kit.db.Database;
import org.hotline.kit.id.Ids;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Roles;
import org.hotline.ticket.SettableClock;
import org.hotline.ticket.TicketServiceTest;
import org.hotline.ticket.actor.Actor;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.team.Level;
import org.hotline.ticket.team.OperatorStaffing;
import org.hotline.ticket.team.Operators;
import org.hotline.ticket.team.Presence;
import org.hotline.ticket.team.SampleOperators;
import org.hotline.ticket.team.SkillEditing;
import org.hotline.ticket.ticket.Assignment;
import org.hotline.ticket.ticket.Classification;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.NewTicketRecorder;
import org.hotline.ticket.ticket.Origin;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.Tickets;
import org.hotline.ticket.ticket.WrapUp;
import org.hotline.ticket.timeline.Journal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A day of a hundred operators on a real database, as fast as it goes. Its figures are in docs/routing.md. */
@TicketServiceTest
class RoutingDayTest {

    @Inject
    TicketDispatching dispatching;

    @Inject
    OfferExpiring expiring;

    @Inject
    OfferAnswering answering;

    @Inject
    OperatorStaffing staffing;

    @Inject
    SkillEditing skills;

    @Inject
    Operators records;

    @Inject
    NewTicketRecorder recorder;

    @Inject
    Tickets tickets;

    @Inject
    Journal journal;

    @Inject
    Database database;

    @Inject
    SettableClock clock;

    private final SimulatedDay day = new SimulatedDay(14);
    private final Map<UUID, SimulatedOperator> operators = day.operators();
    private final TreeMap<Instant, List<Runnable>> plan = new TreeMap<>();
    private final List<Long> waits = new ArrayList<>();
    private Instant now = SimulatedDay.MORNING;
    private int declined;
    private int expired;
    private RoutedTeam team;

    @BeforeEach
    void makeATeam() {
        team = new RoutedTeam();
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.set(null);
        database.update("update operator set presence = 'OFFLINE' where team = :team")
                .bind("team", team.key)
                .execute();
    }

    @Test
    void everybodyGetsAFairShareNobodyIsIdleWhileWhatFitsWaitsAndNothingIsGivenTwice() throws IOException {
        team.routes(
                "LONGEST_IDLE",
                45,
                List.of(
                        RoutedTeam.ring(0, 2, 0),
                        Map.of(
                                "afterSeconds",
                                (int) SimulatedDay.RELAXED_AFTER.toSeconds(),
                                "language",
                                0,
                                "category",
                                0,
                                "level",
                                false)));
        clock.set(now);
        DayChecks checks = new DayChecks(database, team.key);
        employ();
        UUID customer = UUID.fromString(ticket(opened("billing")).getString("customer.id"));
        day.tickets().forEach((at, arriving) -> at(at, () -> arriving.forEach(it -> open(it, customer))));

        Instant evening = SimulatedDay.MORNING.plus(Duration.ofHours(11));
        for (; now.isBefore(evening); now = now.plus(SimulatedDay.STEP)) {
            clock.set(now);
            while (!plan.isEmpty() && !plan.firstKey().isAfter(now)) {
                plan.pollFirstEntry().getValue().forEach(Runnable::run);
            }
            drain(checks);
            checks.assertNobodyWhoFitsIsIdle(operators, now);
        }

        checks.assertNothingIsGivenTwice();
        DayFigures figures = new DayFigures(operators.values(), waits);
        Files.writeString(
                Path.of("target", "routing-day.txt"),
                "%s, declined %d, expired %d%n".formatted(figures.summary(), declined, expired));
        assertThat(figures.jain()).isGreaterThanOrEqualTo(0.95);
    }

    private void at(Instant time, Runnable happens) {
        plan.computeIfAbsent(time, it -> new ArrayList<>()).add(happens);
    }

    private void employ() {
        Caller supervisor = new Caller(Ids.next(), "s", "s", Set.of(Roles.SUPERVISOR), null);
        for (SimulatedOperator operator : List.copyOf(operators.values())) {
            QuarkusTransaction.requiringNew().run(() -> {
                records.persist(SampleOperators.called(operator.id, team.key, now, operator.capacity));
                records.flush();
                skills.put(operator.id, operator.skills, supervisor);
            });
            at(operator.comes, () -> become(operator, Presence.AVAILABLE));
            Instant pause = operator.comes.plus(Duration.ofHours(4));
            at(pause, () -> leave(operator, Duration.ofMinutes(30)));
            at(operator.goes, () -> become(operator, Presence.OFFLINE));
        }
    }

    private void leave(SimulatedOperator operator, Duration time) {
        become(operator, Presence.AWAY);
        comeBack(operator, time);
    }

    private void comeBack(SimulatedOperator operator, Duration time) {
        Instant back = now.plus(time);
        operator.isAway(time);
        if (back.isBefore(operator.goes)) {
            at(back, () -> become(operator, Presence.AVAILABLE));
        }
    }

    private void become(SimulatedOperator operator, Presence presence) {
        staffing.present(presence, operator.caller());
    }

    private void open(SimulatedDay.SimulatedTicket arriving, UUID customer) {
        QuarkusTransaction.requiringNew()
                .run(() -> recorder.add(new Ticket(
                        recorder.number(),
                        "a matter",
                        Origin.arrived(new Origin.Contact(customer, Channel.WEB, "simulated", Ids.next()), false, now),
                        Classification.assumed(arriving.language()),
                        Assignment.queued(team.key, Level.FIRST, now))));
    }

    /** Those who are asked answer a step later, or never. */
    private void drain(DayChecks checks) {
        expiring.expireSome();
        for (int handed = dispatching.dispatch(); handed > 0; ) {
            handed = dispatching.dispatch();
        }
        for (DayChecks.Asked asked : checks.newlyAsked(now)) {
            SimulatedOperator operator = operators.get(asked.operator());
            RoutingOutcome answer = day.answer();
            if (answer == RoutingOutcome.ACCEPTED) {
                at(now.plus(SimulatedDay.STEP), () -> accept(asked, operator));
            } else if (answer == RoutingOutcome.DECLINED) {
                at(now.plus(SimulatedDay.STEP), () -> decline(asked, operator));
            } else {
                expired++;
                comeBack(operator, Duration.ofMinutes(3));
            }
        }
    }

    private void accept(DayChecks.Asked asked, SimulatedOperator operator) {
        if (answered(() -> answering.accept(asked.id(), operator.caller()))) {
            operator.got();
            waits.add(Duration.between(asked.since(), now).toSeconds());
            at(now.plus(roundUp(day.handling())), () -> resolve(asked.ticket(), operator));
        }
    }

    private void decline(DayChecks.Asked asked, SimulatedOperator operator) {
        declined += answered(() -> answering.decline(asked.id(), operator.caller())) ? 1 : 0;
    }

    /** Whether the offer was still there: who goes in between loses it. */
    private static boolean answered(Runnable answer) {
        try {
            answer.run();
            return true;
        } catch (OfferProblem over) {
            return false;
        }
    }

    private static Duration roundUp(Duration duration) {
        long steps = duration.toSeconds() / SimulatedDay.STEP.toSeconds() + 1;
        return SimulatedDay.STEP.multipliedBy(steps);
    }

    private void resolve(UUID id, SimulatedOperator operator) {
        QuarkusTransaction.requiringNew().run(() -> {
            Ticket ticket = tickets.hold(id).orElseThrow();
            WrapUp done = new WrapUp("done", null, null, List.of(), null);
            journal.record(
                    Actor.operator(operator.id),
                    ticket.resolve(done, operator.id, Duration.ofDays(7), EventTime.now(now)));
        });
    }
}
