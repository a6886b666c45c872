package org.hotline.gateway.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.gateway.call.CallCourse.LegEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallCourseTest {

    private static final Instant START = Instant.parse("2026-06-01T09:00:00Z");

    /** Steps are written as a letter, whose telephone it is on the leg with a number, the second, and the cause. */
    @ParameterizedTest
    @CsvSource({
        "nothing yet, O:1@0, -",
        "it rings and is answered, O:1@0 C:1@9, -",
        "the only hang-up, O:1@0 C:1@9 E:1@99, 99",
        "given up, O:1@0 E:1@34, 34",
        "given up while several rang, O:A+B1@0 E:A1@34:CANCEL, 34",
        "A stops ringing and B rings on, O:A+B1@0 E:A1@20:NO_ANSWER, -",
        "nobody of both answers, O:A+B1@0 E:A1@20:NO_ANSWER E:B1@30:BUSY, 30",
        "A stops ringing as B answers, O:A+B1@0 C:B1@9 E:A1@9:CANCEL, -",
        "B who answered hangs up, O:A+B1@0 C:B1@9 E:A1@9:CANCEL E:B1@99, 99",
        "the other telephones never say that they stopped, O:A+B1@0 C:B1@9 E:B1@99, 99",
        "A hands to B and hangs up, O:1@0 C:A1@9 C:B1@50 E:A1@51, -",
        "A hands to B who hangs up, O:1@0 C:A1@9 C:B1@50 E:A1@51 E:B1@99, 99",
        "A transfers to B, O:1@0 C:A1@9 T:B1@50 E:A1@51, -",
        "A transfers to B who hangs up, O:1@0 C:A1@9 T:B1@50 E:B1@99 E:A1@100, 99",
        "who has it is not told, O:1@0 C:A1@9 T:1@50 E:1@99, 99",
        "the caller hangs up, O:1@0 C:A1@9 C:B1@50 E:1@99, 99",
        "A is called again, O:1@0 C:A1@9 E:A1@50 C:A1@60, -",
        "forwarded and rings there, O:1@0 E:1@20:FORWARDED O:2@20, -",
        "forwarded and answered there, O:1@0 E:1@20:FORWARDED O:2@20 C:2@25 E:2@99, 99",
        "forwarded and not answered there, O:1@0 E:1@20:FORWARDED O:2@20 E:2@40:NO_ANSWER, 40",
        "forwarded away, O:1@0 E:1@20:FORWARDED, 20",
        "talks on where it was forwarded to, O:1@0 C:1@5 O:2@50 C:2@55 E:1@55:FORWARDED, -",
        "the second phone hangs up before the first is known to have, O:1@0 C:A1@9 C:B1@50 E:B1@99, -"
    })
    void aCallIsOverWhenNobodyTalksAndNothingRings(String what, String steps, String end) {
        List<LegEvent> events = new ArrayList<>();
        for (String step : steps.split(" ")) {
            events.add(event(step));
        }

        for (int seed = 0; seed < 10; seed++) {
            assertThat(new CallCourse(events).end().map(LegEvent::at))
                    .as(what)
                    .isEqualTo(
                            end.equals("-")
                                    ? java.util.Optional.empty()
                                    : java.util.Optional.of(START.plusSeconds(Long.parseLong(end))));
            Collections.shuffle(events, new Random(seed));
        }
    }

    @Test
    void whenNobodyWasOnTheLineIsWhatTheEndWouldHaveBeenThen() {
        Random random = new Random(7);
        for (int course = 0; course < 500; course++) {
            List<LegEvent> events = randomEvents(random, 12, 10);
            List<LegEvent> heard = events.stream()
                    .filter(event -> !event.is(CallEvent.OFFERED))
                    .toList();
            Set<LegEvent> silences = new CallCourse(events).silences();
            assertThat(silences).as("%s", events).containsAll(ends(events, events));
            assertThat(ends(events, heard)).as("whatever rings: %s", events).containsAll(silences);
        }
    }

    /** The hang-ups that would have been the end, had nothing come after them. */
    private static Set<LegEvent> ends(List<LegEvent> events, List<LegEvent> told) {
        return events.stream()
                .filter(event -> event.is(CallEvent.ENDED))
                .filter(hangup -> new CallCourse(told.stream()
                                .filter(event -> !event.at().isAfter(hangup.at()))
                                .toList())
                        .end()
                        .filter(hangup::equals)
                        .isPresent())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "it rings on elsewhere, C:A1@9 O:2@50 E:A1@51, 51",
        "the caller waits on, O:3@0 C:A1@9 E:A1@51, 51",
        "another talks on, C:A1@9 O:2@50 C:B1@50 E:A1@51, -",
        "only one of two stops ringing, O:1@0 O:2@0 E:1@20, -"
    })
    void whoTalkedLastEndsTheTalkWhateverStillRings(String what, String steps, String end) {
        List<LegEvent> events =
                Stream.of(steps.split(" ")).map(CallCourseTest::event).toList();

        assertThat(new CallCourse(events).silences().stream().map(LegEvent::at).toList())
                .as(what)
                .isEqualTo(Stream.of(end)
                        .filter(second -> !second.equals("-"))
                        .map(second -> START.plusSeconds(Long.parseLong(second)))
                        .toList());
    }

    @Test
    @Timeout(20)
    void aCallOfAllTheEventsThatAreTakenIsReadAtOnce() {
        List<LegEvent> events = randomEvents(new Random(1), CallEventTable.MOST, 100_000);
        assertThat(new CallCourse(events).silences()).isNotNull();
    }

    private static List<LegEvent> randomEvents(Random random, int size, int seconds) {
        List<String> steps = List.of("O", "C", "C", "T", "E", "E", "E");
        List<String> whose = List.of("", "A", "B", "A+B");
        return Stream.generate(() -> event(steps.get(random.nextInt(steps.size())) + ":"
                        + whose.get(random.nextInt(whose.size())) + (1 + random.nextInt(2)) + "@"
                        + random.nextInt(seconds)))
                .limit(size)
                .toList();
    }

    private static LegEvent event(String step) {
        String[] parts = step.split("[:@]");
        String who = parts[1].substring(0, parts[1].length() - 1);
        String callId = parts[1].substring(parts[1].length() - 1);
        @Nullable HangupCause cause = parts.length > 3 ? HangupCause.valueOf(parts[3]) : null;
        Set<String> operators = who.isEmpty() ? Set.of() : Set.of(who.split("[+]"));
        return new LegEvent(
                switch (parts[0]) {
                    case "O" -> CallEvent.OFFERED;
                    case "C" -> CallEvent.CONNECTED;
                    case "T" -> CallEvent.TRANSFERRED;
                    default -> CallEvent.ENDED;
                },
                START.plusSeconds(Long.parseLong(parts[2])),
                new CallLeg(callId, operators, null),
                cause);
    }
}
