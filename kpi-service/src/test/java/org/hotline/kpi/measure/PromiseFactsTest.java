package org.hotline.kpi.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.SlaTarget;
import org.hotline.event.SupportLevel;
import org.hotline.event.TicketPriority;
import org.hotline.kit.id.Ids;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A promise is what its clock told of it last, whenever what it told had happened. */
class PromiseFactsTest {

    private static final UUID TICKET = Ids.next();
    private static final UUID CLOCK = Ids.next();

    private final List<Fact> facts = new ArrayList<>();

    @Test
    void anEarlierAnswerThatIsLearnedLateCounts() {
        told(FactType.CLOCK_STARTED, 0, 60);
        told(FactType.CLOCK_MET, 20, null);
        told(FactType.CLOCK_MET, 10, null);

        assertThat(promise().metAt()).isEqualTo(minute(10));
    }

    @Test
    void anEarlierAnswerThatIsTakenBackLeavesTheLaterOne() {
        told(FactType.CLOCK_STARTED, 0, 60);
        told(FactType.CLOCK_MET, 20, null);
        told(FactType.CLOCK_MET, 10, null);
        told(FactType.CLOCK_MET, 20, null);

        assertThat(promise().metAt()).isEqualTo(minute(20));
    }

    @Test
    void theOnlyAnswerThatIsTakenBackLeavesNone() {
        told(FactType.CLOCK_STARTED, 0, 60);
        told(FactType.CLOCK_MET, 10, null);
        told(FactType.CLOCK_RESUMED, 10, 60);

        assertThat(promise().metAt()).isNull();
        assertThat(promise().running()).isTrue();
    }

    @Test
    void aPauseThatIsLearnedAfterTheBreachUndoesIt() {
        told(FactType.CLOCK_STARTED, 0, 60);
        told(FactType.CLOCK_BREACHED, 60, 60);
        told(FactType.CLOCK_PAUSED, 50, null);

        assertThat(promise().breachedAt()).isNull();
        assertThat(promise().running()).isFalse();

        told(FactType.CLOCK_RESUMED, 90, 100);
        told(FactType.CLOCK_MET, 95, null);

        assertThat(promise().breachedAt()).isNull();
        assertThat(promise().metAt()).isEqualTo(minute(95));
        assertThat(promise().dueAt()).isEqualTo(minute(100));
    }

    @Test
    void aStartThatTurnsOutToBeEarlierMovesWhenItIsDue() {
        told(FactType.CLOCK_STARTED, 5, 65);
        told(FactType.CLOCK_PAUSED, 20, null);
        told(FactType.CLOCK_RESUMED, 30, 75);
        told(FactType.CLOCK_STARTED, 0, 70);

        assertThat(promise().startedAt()).isEqualTo(minute(0));
        assertThat(promise().dueAt()).isEqualTo(minute(70));
    }

    @Test
    void aBreachThatTurnsOutToBeEarlierIsThere() {
        told(FactType.CLOCK_STARTED, 5, 65);
        told(FactType.CLOCK_BREACHED, 65, 65);
        told(FactType.CLOCK_STARTED, 0, 60);
        told(FactType.CLOCK_BREACHED, 60, 60);

        assertThat(promise().breachedAt()).isEqualTo(minute(60));
    }

    /** Told a second after what was told before. */
    private void told(FactType type, long minute, @Nullable Integer due) {
        Instant told = minute(120).plusSeconds(facts.size());
        FactDetails details = new FactDetails.SlaClockDetails(
                CLOCK,
                1,
                SlaTarget.FIRST_RESPONSE,
                due == null ? null : minute(due),
                "first-line",
                SupportLevel.FIRST,
                TicketPriority.NORMAL,
                Channel.EMAIL);
        facts.add(new Fact(Ids.next(), TICKET, type, minute(minute), told, null, details));
    }

    private PromiseMeasure promise() {
        List<Measure> measures = new PromiseFacts(new TicketHistory(TICKET, facts)).measures();
        assertThat(measures).hasSize(1);
        return (PromiseMeasure) measures.get(0);
    }

    private static Instant minute(long minute) {
        return Instant.parse("2026-06-01T09:00:00Z").plusSeconds(minute * 60);
    }
}
