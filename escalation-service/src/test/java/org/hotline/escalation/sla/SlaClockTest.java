package org.hotline.escalation.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hotline.escalation.calendar.BusinessCalendar;
import org.hotline.escalation.calendar.Opening;
import org.hotline.escalation.ticket.TicketMatch;
import org.junit.jupiter.api.Test;

class SlaClockTest {

    private static final Instant T0 = Instant.parse("2026-11-24T09:00:00Z"); // a Tuesday
    private static final BusinessCalendar NINE_TO_FIVE = nineToFive();

    @Test
    void aClockIsDueAfterThePromisedBusinessTime() {
        SlaClock clock = start();

        assertThat(clock.stored().dueAt()).isEqualTo(T0.plusSeconds(4 * 3600));
    }

    @Test
    void whatWasLeftBeforeAPauseIsLeftAfterIt() {
        SlaClock clock = start();

        clock.pause(T0.plusSeconds(3600), NINE_TO_FIVE);
        clock.resume(T0.plusSeconds(7 * 3600), NINE_TO_FIVE);

        assertThat(clock.stored().dueAt()).isEqualTo(Instant.parse("2026-11-25T11:00:00Z"));
        assertThat(clock.consumedAt(T0.plusSeconds(8 * 3600), NINE_TO_FIVE)).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void aPauseInClosedHoursAddsNothing() {
        SlaClock clock = start(Instant.parse("2026-11-24T16:00:00Z"));

        clock.pause(Instant.parse("2026-11-24T18:00:00Z"), NINE_TO_FIVE);
        clock.resume(Instant.parse("2026-11-25T07:00:00Z"), NINE_TO_FIVE);

        assertThat(clock.stored().dueAt()).isEqualTo(Instant.parse("2026-11-25T12:00:00Z"));
    }

    @Test
    void anAnswerExactlyWhenItIsDueIsInTime() {
        SlaClock clock = start();

        assertThat(clock.meet(clock.stored().dueAt(), NINE_TO_FIVE)).isTrue();
        assertThat(clock.stored().state()).isEqualTo(SlaClock.State.MET);
        assertThat(clock.stored().consumed()).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void newsOfAnAnswerInTimeThatComeLateRepairTheBreach() {
        SlaClock clock = start();
        clock.breach();

        assertThat(clock.meet(T0.plusSeconds(60), NINE_TO_FIVE)).isTrue();
        assertThat(clock.stored().state()).isEqualTo(SlaClock.State.MET);
        assertThat(clock.stored().breachedAt()).isNull();
    }

    @Test
    void anAnswerTooLateDoesNotUndoTheBreach() {
        SlaClock clock = start();
        clock.breach();

        assertThat(clock.meet(T0.plusSeconds(5 * 3600), NINE_TO_FIVE)).isFalse();
        assertThat(clock.stored().state()).isEqualTo(SlaClock.State.BREACHED);
        assertThat(clock.stored().metAt()).isEqualTo(T0.plusSeconds(5 * 3600));
    }

    @Test
    void whatIsOverStaysOver() {
        SlaClock clock = start();
        clock.meet(T0.plusSeconds(60), NINE_TO_FIVE);

        assertThat(clock.meet(T0.plusSeconds(90), NINE_TO_FIVE)).isFalse();
        assertThat(clock.pause(T0.plusSeconds(90), NINE_TO_FIVE)).isFalse();
        assertThat(clock.resume(T0.plusSeconds(90), NINE_TO_FIVE)).isFalse();
        assertThat(clock.cancel()).isFalse();
        assertThat(clock.stored().metAt()).isEqualTo(T0.plusSeconds(60));
    }

    private static SlaClock start() {
        return start(T0);
    }

    private static SlaClock start(Instant at) {
        SlaPolicy policy = new SlaPolicy(
                new UUID(1, 1),
                "normal",
                3,
                0,
                TicketMatch.ALL,
                "nine-to-five",
                Map.of(Target.RESOLUTION, Duration.ofHours(4)),
                Set.of("PENDING"));
        return SlaClock.start(new UUID(2, 2), 1, Target.RESOLUTION, policy, NINE_TO_FIVE, at);
    }

    private static BusinessCalendar nineToFive() {
        Map<DayOfWeek, List<Opening>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : List.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY)) {
            week.put(day, List.of(Opening.of(LocalTime.of(9, 0), LocalTime.of(17, 0))));
        }
        return new BusinessCalendar(ZoneOffset.UTC, week, null, Map.of());
    }
}
