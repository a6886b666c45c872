package org.hotline.kpi.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hotline.event.CallEndCause;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.test.CallTale;
import org.hotline.kpi.test.Chance;
import org.hotline.kpi.test.TicketTale;
import org.junit.jupiter.api.Test;

/** Neither order nor repetition nor the size of the parts can change a measure. */
class MeasurementTest {

    @Property(tries = 300)
    void howFactsArriveDoesNotMatter(@ForAll long seed) {
        Chance chance = new Chance(seed, "support");
        List<Fact> facts = chance.stories(4);

        Set<Measure> inOrder = recorded(List.of(facts));
        Set<Measure> anyhow = recorded(chance.deliveries(facts));

        assertThat(anyhow).isNotEmpty().isEqualTo(inOrder);
    }

    @Test
    void aCallIsTheSameInEveryOrderOfWhatWasTold() {
        CallTale call = CallTale.at("support", TicketTale.paris("2026-06-01T10:00:00"))
                .ended(192, CallEndCause.NORMAL_CLEARING)
                .offered()
                .connected(12)
                .connected(12)
                .offered();

        Set<Measure> measures = new HashSet<>();
        for (List<Fact> order : orders(call.facts())) {
            List<List<Fact>> oneByOne = order.stream().map(List::of).toList();
            measures.addAll(recorded(oneByOne));
        }

        assertThat(measures).singleElement().isInstanceOfSatisfying(CallMeasure.class, measured -> {
            assertThat(measured.waitSeconds()).isEqualByComparingTo("12");
            assertThat(measured.talkSeconds()).isEqualByComparingTo("180");
            assertThat(measured.connectedAt()).isEqualTo(TicketTale.paris("2026-06-01T10:00:12"));
        });
    }

    /** The measures after these deliveries: each is kept, and its subjects are measured anew. */
    private static Set<Measure> recorded(List<List<Fact>> deliveries) {
        Map<UUID, Fact> kept = new HashMap<>();
        Set<Measure> measures = new HashSet<>();
        for (List<Fact> delivery : deliveries) {
            delivery.forEach(fact -> kept.putIfAbsent(fact.eventId(), fact));
            Set<UUID> subjects = delivery.stream().map(Fact::subject).collect(Collectors.toSet());
            measures.removeIf(measure -> subjects.contains(measure.subject()));
            measures.addAll(Measurement.of(kept.values().stream()
                    .filter(fact -> subjects.contains(fact.subject()))
                    .toList()));
        }
        return measures;
    }

    private static List<List<Fact>> orders(List<Fact> facts) {
        if (facts.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Fact>> orders = new ArrayList<>();
        for (int first = 0; first < facts.size(); first++) {
            List<Fact> rest = new ArrayList<>(facts);
            Fact chosen = rest.remove(first);
            for (List<Fact> order : orders(rest)) {
                List<Fact> whole = new ArrayList<>(List.of(chosen));
                whole.addAll(order);
                orders.add(whole);
            }
        }
        return orders;
    }
}
