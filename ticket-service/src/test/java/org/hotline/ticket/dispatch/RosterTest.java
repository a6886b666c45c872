package org.hotline.ticket.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hotline.ticket.team.Operator;
import org.hotline.ticket.team.SampleOperators;
import org.junit.jupiter.api.Test;

class RosterTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    @Test
    void whoHasLeastToDoIsNextAndOfSeveralWhoWaitedLongest() {
        Operator busy = SampleOperators.waitingSince(NOON.minusSeconds(900), 5);
        Operator fresh = SampleOperators.waitingSince(NOON.minusSeconds(10), 5);
        Operator patient = SampleOperators.waitingSince(NOON.minusSeconds(600), 5);

        Roster roster = new Roster(List.of(new Workload(busy, 2), new Workload(fresh, 0), new Workload(patient, 0)));

        assertThat(List.of(roster.next(), roster.next(), roster.next())).containsExactly(patient, fresh, patient);
    }

    /** However the loads are: nobody is given more than his capacity, and all places are used. */
    @Property(tries = 200)
    void everyPlaceIsUsedAndNoneTwice(@ForAll @Size(min = 1, max = 8) List<@IntRange(max = 4) Integer> loads) {
        List<Workload> free = new ArrayList<>();
        for (int load : loads) {
            free.add(new Workload(SampleOperators.waitingSince(NOON, 5), load));
        }
        Roster roster = new Roster(free);
        int places = roster.places();

        Map<Operator, Integer> given = new HashMap<>();
        for (int i = 0; i < places; i++) {
            given.merge(roster.next(), 1, Integer::sum);
        }

        assertThat(places).isEqualTo(loads.stream().mapToInt(load -> 5 - load).sum());
        for (Workload load : free) {
            assertThat(load.tickets() + given.getOrDefault(load.operator(), 0)).isEqualTo(5);
        }
        assertThat(roster.places()).isZero();
    }
}
