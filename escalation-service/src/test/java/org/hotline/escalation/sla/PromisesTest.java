package org.hotline.escalation.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hotline.escalation.calendar.BusinessCalendar;
import org.hotline.escalation.calendar.NamedCalendar;
import org.hotline.escalation.calendar.Opening;
import org.hotline.escalation.sla.SlaClock.State;
import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.escalation.ticket.Level;
import org.hotline.escalation.ticket.TicketChange;
import org.hotline.escalation.ticket.TicketChange.Kind;
import org.hotline.escalation.ticket.TicketMatch;
import org.hotline.event.Channel;
import org.hotline.event.TicketPriority;
import org.hotline.event.TicketStatus;
import org.hotline.event.TicketType;
import org.hotline.event.escalation.EscalationEvent;
import org.hotline.event.escalation.SlaClockCancelled;
import org.hotline.event.escalation.SlaClockMet;
import org.hotline.event.escalation.SlaClockPaused;
import org.hotline.event.escalation.SlaClockResumed;
import org.hotline.event.escalation.SlaClockStarted;
import org.junit.jupiter.api.Test;

class PromisesTest {

    private static final UUID TICKET = new UUID(2, 2);
    private static final Instant T0 = Instant.parse("2026-11-24T09:00:00Z"); // a Tuesday
    private static final BusinessCalendar NINE_TO_FIVE = nineToFive();
    private static final Promises.House HOUSE = new OneHouse();

    private final ClockNews news = new ClockNews(T0);
    private final Promises promises = new Promises(List.of(), List.of(), HOUSE, news);
    private long sequence;

    @Test
    void aTicketIsPromisedAnAnswerAndASolution() {
        follow(Kind.OPENED, TicketStatus.NEW, 1, 0);

        assertThat(clock(Target.FIRST_RESPONSE, 1).stand().dueAt()).isEqualTo(minute(60));
        assertThat(clock(Target.RESOLUTION, 1).stand().dueAt()).isEqualTo(minute(240));
        assertThat(news.facts()).hasSize(2).hasOnlyElementsOfType(SlaClockStarted.class);
    }

    @Test
    void aCustomerWhomWeCalledIsOnlyOwedASolution() {
        follow(Kind.BEGUN, TicketStatus.OPEN, 1, 0);

        assertThat(promises.moved()).extracting(SlaClock::target).containsExactly(Target.RESOLUTION);
    }

    @Test
    void whatWasLeftBeforeAPauseIsLeftAfterIt() {
        follow(Kind.OPENED, TicketStatus.NEW, 1, 0);
        follow(Kind.PAUSED, TicketStatus.PENDING, 1, 60);

        assertThat(clock(Target.RESOLUTION, 1).stand().state()).isEqualTo(State.PAUSED);
        assertThat(clock(Target.FIRST_RESPONSE, 1).stand().state()).isEqualTo(State.RUNNING);

        follow(Kind.RESUMED, TicketStatus.OPEN, 1, 7 * 60);

        assertThat(clock(Target.RESOLUTION, 1).stand().dueAt()).isEqualTo(Instant.parse("2026-11-25T11:00:00Z"));
        assertThat(consumed(Target.RESOLUTION, 8 * 60)).isEqualTo(Duration.ofHours(2));
        assertThat(news.facts()).hasAtLeastOneElementOfType(SlaClockPaused.class);
        assertThat(of(SlaClockResumed.class))
                .extracting(SlaClockResumed::dueAt)
                .containsExactly(Instant.parse("2026-11-25T11:00:00Z"));
    }

    @Test
    void aPauseInClosedHoursAddsNothing() {
        follow(Kind.OPENED, TicketStatus.NEW, 1, 7 * 60);
        follow(Kind.PAUSED, TicketStatus.PENDING, 1, 9 * 60);
        follow(Kind.RESUMED, TicketStatus.OPEN, 1, 22 * 60);

        assertThat(clock(Target.RESOLUTION, 1).stand().dueAt()).isEqualTo(Instant.parse("2026-11-25T12:00:00Z"));
    }

    @Test
    void aStatusThatThePolicyDoesNotNameDoesNotPause() {
        follow(Kind.OPENED, TicketStatus.NEW, 1, 0);
        follow(Kind.PAUSED, TicketStatus.ON_HOLD, 1, 60);

        assertThat(clock(Target.RESOLUTION, 1).stand().state()).isEqualTo(State.RUNNING);
    }

    @Test
    void anAnswerExactlyWhenItIsDueIsInTime() {
        follow(Kind.OPENED, TicketStatus.NEW, 1, 0);
        follow(Kind.ANSWERED, TicketStatus.OPEN, 1, 60);

        assertThat(clock(Target.FIRST_RESPONSE, 1).stand().state()).isEqualTo(State.MET);
        assertThat(of(SlaClockMet.class))
                .extracting(SlaClockMet::consumedSeconds)
                .containsExactly(3600L);
    }

    @Test
    void anAnswerTooLateLeavesTheClockToBeFoundBroken() {
        follow(Kind.OPENED, TicketStatus.NEW, 1, 0);
        follow(Kind.ANSWERED, TicketStatus.OPEN, 1, 61);

        SlaClock late = clock(Target.FIRST_RESPONSE, 1);
        assertThat(late.stand().state()).isEqualTo(State.RUNNING);
        assertThat(late.stand().metAt()).isEqualTo(minute(61));
        assertThat(of(SlaClockMet.class)).isEmpty();
        assertThat(late.broken().stand().breachedAt()).isEqualTo(minute(60));
    }

    @Test
    void newsOfAnAnswerInTimeThatComeLateRepairTheBreach() {
        follow(Kind.OPENED, TicketStatus.NEW, 1, 0);
        Promises afterTheBreach = broken();

        afterTheBreach.learn(Moment.answeredByCall(TICKET, minute(2)));

        SlaClock clock = afterTheBreach.moved().get(0);
        assertThat(clock.stand().state()).isEqualTo(State.MET);
        assertThat(clock.stand().breachedAt()).isNull();
        assertThat(clock.stand().metAt()).isEqualTo(minute(2));
    }

    @Test
    void neitherAMergeNorAPauseLaundersABreach() {
        follow(Kind.OPENED, TicketStatus.NEW, 1, 0);
        Promises afterTheBreach = broken();

        afterTheBreach.follow(change(Kind.PAUSED, TicketStatus.PENDING, 1, 90));
        afterTheBreach.follow(change(Kind.WITHDRAWN, TicketStatus.CLOSED, 1, 100));

        assertThat(afterTheBreach.moved())
                .filteredOn(clock -> clock.target() == Target.FIRST_RESPONSE)
                .extracting(clock -> clock.stand().state())
                .containsExactly(State.BREACHED);
    }

    @Test
    void aMergeCancelsAndItsUndoingRestores() {
        follow(Kind.OPENED, TicketStatus.NEW, 1, 0);
        follow(Kind.WITHDRAWN, TicketStatus.CLOSED, 1, 30);

        assertThat(of(SlaClockCancelled.class)).hasSize(2);

        follow(Kind.RESTORED, TicketStatus.OPEN, 1, 50);

        assertThat(clock(Target.FIRST_RESPONSE, 1).stand().state()).isEqualTo(State.RUNNING);
        assertThat(clock(Target.FIRST_RESPONSE, 1).stand().dueAt()).isEqualTo(minute(80));
    }

    @Test
    void aTicketThatIsOpenedAnewIsPromisedANewSolution() {
        follow(Kind.OPENED, TicketStatus.NEW, 1, 0);
        follow(Kind.RESOLVED, TicketStatus.RESOLVED, 1, 30);
        follow(Kind.REOPENED, TicketStatus.OPEN, 2, 120);

        assertThat(clock(Target.RESOLUTION, 1).stand().state()).isEqualTo(State.MET);
        assertThat(clock(Target.FIRST_RESPONSE, 1).stand().state()).isEqualTo(State.CANCELLED);
        assertThat(clock(Target.RESOLUTION, 2).stand().dueAt()).isEqualTo(minute(360));
    }

    @Test
    void whatHappenedAgainChangesNothing() {
        TicketChange opened = change(Kind.OPENED, TicketStatus.NEW, 1, 0);
        TicketChange paused = change(Kind.PAUSED, TicketStatus.PENDING, 1, 30);

        Stream.of(opened, paused, paused, opened).forEach(promises::follow);

        assertThat(news.facts()).hasSize(3);
        assertThat(promises.learned()).hasSize(1);
    }

    @Property(tries = 2_000)
    void clocksStandTheSameWhateverTheOrderInWhichFactsAreLearned(
            @ForAll("lives") List<TicketChange> life, @ForAll long seed) {
        List<TicketChange> shuffled = new ArrayList<>(life);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(stands(shuffled)).isEqualTo(stands(life));
    }

    @Provide
    Arbitrary<List<TicketChange>> lives() {
        Arbitrary<List<Kind>> kinds = Arbitraries.of(
                        Kind.ANSWERED,
                        Kind.PAUSED,
                        Kind.RESUMED,
                        Kind.RESOLVED,
                        Kind.REOPENED,
                        Kind.CLOSED,
                        Kind.WITHDRAWN,
                        Kind.RESTORED,
                        Kind.OTHER)
                .list()
                .ofMaxSize(12);
        Arbitrary<List<Integer>> steps =
                Arbitraries.integers().between(1, 400).list().ofSize(12);
        return Combinators.combine(kinds, steps).as(PromisesTest::life);
    }

    private static List<TicketChange> life(List<Kind> kinds, List<Integer> steps) {
        List<TicketChange> life = new ArrayList<>();
        int episode = 1;
        long minute = 0;
        life.add(change(Kind.OPENED, TicketStatus.NEW, episode, minute, 1));
        for (int i = 0; i < kinds.size(); i++) {
            Kind kind = kinds.get(i);
            minute += steps.get(i);
            if (kind == Kind.REOPENED) {
                episode++;
            }
            TicketStatus status = kind == Kind.PAUSED
                    ? (minute % 2 == 0 ? TicketStatus.PENDING : TicketStatus.ON_HOLD)
                    : TicketStatus.OPEN;
            life.add(change(kind, status, episode, minute, i + 2));
        }
        return life;
    }

    /** As two services would: half of the facts in a first batch, the others in a second one that starts from the rows. */
    private static List<String> stands(List<TicketChange> changes) {
        int half = changes.size() / 2;
        Promises first = new Promises(List.of(), List.of(), HOUSE, new ClockNews(T0));
        changes.subList(0, half).forEach(first::follow);
        Promises second = new Promises(first.moved(), first.learned(), HOUSE, new ClockNews(T0));
        changes.subList(half, changes.size()).forEach(second::follow);
        List<SlaClock> clocks = second.moved().isEmpty() ? first.moved() : second.moved();
        return clocks.stream()
                .map(clock -> clock.episode() + " " + clock.target() + " " + clock.startedAt() + " " + clock.stand())
                .sorted()
                .toList();
    }

    private Promises broken() {
        List<SlaClock> clocks = promises.moved().stream()
                .map(clock -> clock.target() == Target.FIRST_RESPONSE ? clock.broken() : clock)
                .toList();
        return new Promises(clocks, promises.learned(), HOUSE, news);
    }

    private void follow(Kind kind, TicketStatus status, int episode, long minute) {
        promises.follow(change(kind, status, episode, minute));
    }

    private TicketChange change(Kind kind, TicketStatus status, int episode, long minute) {
        return change(kind, status, episode, minute, ++sequence);
    }

    private static TicketChange change(Kind kind, TicketStatus status, int episode, long minute, long sequence) {
        KnownTicket ticket = new KnownTicket(
                TICKET,
                "HL-000002",
                sequence,
                episode,
                status,
                TicketType.QUESTION,
                null,
                TicketPriority.NORMAL,
                Channel.EMAIL,
                "support",
                "first-line",
                Level.FIRST,
                null,
                T0,
                Set.of());
        return new TicketChange(kind, ticket, minute(minute));
    }

    private SlaClock clock(Target target, int episode) {
        return promises.moved().stream()
                .filter(clock -> clock.isOf(episode, target))
                .findFirst()
                .orElseThrow();
    }

    private Duration consumed(Target target, long minute) {
        return new Reckoning(clock(target, 1), promises.learned(), NINE_TO_FIVE).consumedAt(minute(minute));
    }

    private <E extends EscalationEvent> List<E> of(Class<E> type) {
        return news.facts().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static Instant minute(long minute) {
        return T0.plusSeconds(minute * 60);
    }

    private static BusinessCalendar nineToFive() {
        Map<DayOfWeek, List<Opening>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, List.of(Opening.of(LocalTime.of(9, 0), LocalTime.of(17, 0))));
        }
        return new BusinessCalendar(ZoneOffset.UTC, week, null, Map.of());
    }

    /** A house with one policy and one calendar. */
    private static final class OneHouse implements Promises.House {

        @Override
        public Optional<SlaPolicy> policyFor(KnownTicket ticket) {
            return Optional.of(new SlaPolicy(
                    new UUID(1, 1),
                    "normal",
                    3,
                    0,
                    TicketMatch.ALL,
                    "nine-to-five",
                    Map.of(Target.FIRST_RESPONSE, Duration.ofHours(1), Target.RESOLUTION, Duration.ofHours(4)),
                    Set.of(TicketStatus.PENDING)));
        }

        @Override
        public NamedCalendar calendar(String name) {
            return new NamedCalendar(new UUID(3, 3), name, 1, NINE_TO_FIVE);
        }
    }
}
