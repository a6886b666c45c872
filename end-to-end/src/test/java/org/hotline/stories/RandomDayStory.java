package org.hotline.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.hotline.kit.test.history.CountedFigures;
import org.hotline.kit.test.history.Done;
import org.hotline.kit.test.history.FiguresCriteria;
import org.hotline.kit.test.history.MergedReopenings;
import org.hotline.kit.test.history.RecordedFact;
import org.hotline.kit.test.history.RecordedHistory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A day of customers and staff, all of it over REST: every indicator says what plain loops over the history of its calls say.
 * One seed, or with {@code -Dhotline.history.seeds=10} so many.
 */
@ExtendWith(RunningHotline.class)
class RandomDayStory {

    private static final int TICKETS = Integer.getInteger("hotline.history.tickets", 300);
    private static final List<Done> ASKED = List.of(
            Done.WRITES,
            Done.CALLS,
            Done.WE_CALL,
            Done.COMES_BACK,
            Done.REPLIES,
            Done.RESOLVES,
            Done.REOPENS,
            Done.CLASSIFIES,
            Done.MERGES,
            Done.UNMERGES,
            Done.SPLITS,
            Done.MARKS_SPAM);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("hotline.history.seeds", 1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyIndicatorSaysWhatTheHistorySays(long seed) throws Exception {
        RandomDay day = new RandomDay(RunningHotline.client(), seed);
        Instant begun = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        day.pass(TICKETS);
        Instant ended = Instant.now().truncatedTo(ChronoUnit.SECONDS);

        RecordedHistory history = day.history();
        for (int i = 0; i < day.tickets.size(); i++) {
            assertThat(counted(history.tickets.get(i).facts.stream()
                            .map(RecordedFact::done)
                            .toList()))
                    .as("what was done with %s", day.tickets.get(i).id())
                    .isEqualTo(counted(day.tickets.get(i).asked));
        }
        MergedReopenings.note(history);
        AnsweredFigures answered =
                new AnsweredFigures(day, begun.minus(Duration.ofDays(1)), ended.plus(Duration.ofDays(2)));
        for (Instant asOf :
                List.of(begun.plus(Duration.between(begun, ended).dividedBy(2)), ended.plus(Duration.ofDays(40)))) {
            FiguresCriteria criteria = FiguresCriteria.of(answered.from, answered.to, asOf);
            await().atMost(Duration.ofSeconds(120))
                    .pollInterval(Duration.ofSeconds(2))
                    .untilAsserted(() -> answered.isWhat(new CountedFigures(history, criteria), asOf));
        }
    }

    private static Map<Done, Integer> counted(List<Done> facts) {
        Map<Done, Integer> counted = new EnumMap<>(Done.class);
        facts.stream().filter(ASKED::contains).forEach(done -> counted.merge(done, 1, Integer::sum));
        return counted;
    }
}
