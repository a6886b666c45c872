package org.hotline.escalation.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.escalation.sla.TicketLife.CATALOGUE;
import static org.hotline.escalation.sla.TicketLife.T0;
import static org.hotline.escalation.sla.TicketLife.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hotline.escalation.ticket.ChangeKind;
import org.hotline.escalation.ticket.TicketChange;
import org.hotline.event.TicketStatus;

class OrderOfFactsTest {

    @Property(tries = 2_000)
    void clocksStandTheSameWhateverTheOrderInWhichFactsAreLearned(
            @ForAll("lives") List<TicketChange> life, @ForAll long seed) {
        List<TicketChange> shuffled = new ArrayList<>(life);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(stands(shuffled)).isEqualTo(stands(life));
    }

    @Example
    void whichResolutionWasTakenBackShowsWhenAllAreKnown() {
        TicketChange opened = change(ChangeKind.OPENED, TicketStatus.NEW, 1, 0, 1);
        TicketChange resolved = change(ChangeKind.RESOLVED, TicketStatus.RESOLVED, 1, 1, 2);
        TicketChange answered = change(ChangeKind.ANSWERED, TicketStatus.RESOLVED, 1, 2, 3);
        TicketChange resolvedAgain = change(ChangeKind.RESOLVED, TicketStatus.RESOLVED, 1, 3, 4);
        TicketChange takenBack = change(ChangeKind.TAKEN_UP_AGAIN, TicketStatus.OPEN, 2, 30, 5);

        assertThat(stands(List.of(opened, resolved, takenBack, answered, resolvedAgain)))
                .isEqualTo(stands(List.of(opened, resolved, answered, resolvedAgain, takenBack)));
    }

    @Provide
    Arbitrary<List<TicketChange>> lives() {
        Arbitrary<List<ChangeKind>> kinds = Arbitraries.of(
                        ChangeKind.ANSWERED,
                        ChangeKind.PAUSED,
                        ChangeKind.RESUMED,
                        ChangeKind.RESOLVED,
                        ChangeKind.REOPENED,
                        ChangeKind.TAKEN_UP_AGAIN,
                        ChangeKind.CLOSED,
                        ChangeKind.WITHDRAWN,
                        ChangeKind.RESTORED,
                        ChangeKind.OTHER)
                .list()
                .ofMaxSize(12);
        Arbitrary<List<Integer>> steps =
                Arbitraries.integers().between(1, 400).list().ofSize(12);
        return Combinators.combine(kinds, steps).as(OrderOfFactsTest::life);
    }

    private static List<TicketChange> life(List<ChangeKind> kinds, List<Integer> steps) {
        List<TicketChange> life = new ArrayList<>();
        int episode = 1;
        long minute = 0;
        life.add(change(ChangeKind.OPENED, TicketStatus.NEW, episode, minute, 1));
        for (int i = 0; i < kinds.size(); i++) {
            ChangeKind kind = kinds.get(i);
            minute += steps.get(i);
            if (kind == ChangeKind.REOPENED || kind == ChangeKind.TAKEN_UP_AGAIN) {
                episode++;
            }
            TicketStatus status = kind == ChangeKind.PAUSED
                    ? (minute % 2 == 0 ? TicketStatus.PENDING : TicketStatus.ON_HOLD)
                    : TicketStatus.OPEN;
            life.add(change(kind, status, episode, minute, i + 2));
        }
        return life;
    }

    /** Without clocks that were started for nothing, as what would have shown it was not learned yet. As two services would: half of the facts in a first batch, the others in a second one that starts from the rows. */
    private static List<String> stands(List<TicketChange> changes) {
        int half = changes.size() / 2;
        TicketClocks first = new TicketClocks(List.of(), List.of(), CATALOGUE, new ClockFacts(T0));
        changes.subList(0, half).forEach(first::follow);
        TicketClocks second = new TicketClocks(first.moved(), first.learned(), CATALOGUE, new ClockFacts(T0));
        changes.subList(half, changes.size()).forEach(second::follow);
        List<SlaClock> clocks = second.moved().isEmpty() ? first.moved() : second.moved();
        return clocks.stream()
                .filter(clock -> !clock.startedAt().equals(clock.progress().stoppedAt()))
                .map(clock -> clock.episode() + " " + clock.target() + " " + clock.startedAt() + " " + clock.progress())
                .sorted()
                .toList();
    }
}
