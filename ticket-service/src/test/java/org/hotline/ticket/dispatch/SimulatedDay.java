package org.hotline.ticket.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.team.Skill;
import org.hotline.ticket.team.Skills;

/**
 * A day as it is written down before it begins: who comes when and speaks what, when which customers come, and how long each
 * matter takes. The same seed is the same day.
 */
final class SimulatedDay {

    static final Instant MORNING = Instant.parse("2026-06-02T08:00:00Z");
    static final Duration STEP = Duration.ofSeconds(30);
    static final Duration RELAXED_AFTER = Duration.ofMinutes(15);

    private static final int OPERATORS = 100;
    private static final int TICKETS = 2_000;

    private final Random random;

    SimulatedDay(long seed) {
        random = new Random(seed);
    }

    /** A customer's matter. */
    record SimulatedTicket(Instant at, String language) {}

    /** In three shifts of eight hours: forty speak French, thirty both, twenty English, ten German and English. */
    Map<UUID, SimulatedOperator> operators() {
        Map<UUID, SimulatedOperator> operators = new HashMap<>();
        for (int i = 0; i < OPERATORS; i++) {
            Instant comes = MORNING.plus(Duration.ofHours(i % 3));
            UUID id = Ids.next();
            operators.put(
                    id,
                    new SimulatedOperator(
                            id,
                            new Skills(languages(i % 10), List.of(), List.of()),
                            1,
                            comes,
                            comes.plus(Duration.ofHours(8))));
        }
        return operators;
    }

    private static List<Skill> languages(int kind) {
        if (kind < 4) {
            return List.of(new Skill("fr", 5));
        } else if (kind < 7) {
            return List.of(new Skill("fr", 4), new Skill("en", 3));
        } else if (kind < 9) {
            return List.of(new Skill("en", 5), new Skill("fr", 1));
        }
        return List.of(new Skill("de", 5), new Skill("en", 4));
    }

    /** Over ten hours, fewer at both ends, by their steps. */
    TreeMap<Instant, List<SimulatedTicket>> tickets() {
        TreeMap<Instant, List<SimulatedTicket>> tickets = new TreeMap<>();
        for (int i = 0; i < TICKETS; i++) {
            long second = (long) ((random.nextDouble() + random.nextDouble() + random.nextDouble()) / 3 * 36_000);
            Instant at = MORNING.plusSeconds(second / STEP.toSeconds() * STEP.toSeconds());
            double kind = random.nextDouble();
            String language = kind < 0.55 ? "fr" : kind < 0.9 ? "en" : "de";
            tickets.computeIfAbsent(at, it -> new ArrayList<>()).add(new SimulatedTicket(at, language));
        }
        return tickets;
    }

    /** How long somebody works on a ticket. */
    Duration handling() {
        return Duration.ofSeconds(120 + (long) (-600 * Math.log(1 - random.nextDouble())));
    }

    /** What an operator does who is asked. */
    RoutingOutcome answer() {
        double kind = random.nextDouble();
        return kind < 0.96 ? RoutingOutcome.ACCEPTED : kind < 0.98 ? RoutingOutcome.DECLINED : RoutingOutcome.EXPIRED;
    }
}
