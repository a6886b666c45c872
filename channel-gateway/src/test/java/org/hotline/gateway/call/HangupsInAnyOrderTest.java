package org.hotline.gateway.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.event.interaction.CallConnected;
import org.hotline.event.interaction.CallEnded;
import org.hotline.event.interaction.CallLeft;
import org.hotline.event.interaction.CallTransferred;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.kit.security.Caller;
import org.hotline.kit.test.Orders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two of ours on the line of one call, who hang up before it is reported that the other, or they, were on it. */
@ChannelGatewayTest
class HangupsInAnyOrderTest extends ReportedCalls {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONNECTED 10 ann, CONNECTED 60 bob, ENDED 70 ann, ENDED 120 bob",
                "CONNECTED 10 ann, CONNECTED 60 bob, ENDED 60 ann, ENDED 120 bob",
                "CONNECTED 10 ann, CONNECTED 60 bob, ENDED 70 bob, ENDED 120 ann",
                "CONNECTED 10 ann, TRANSFERRED 60 bob, ENDED 61 ann, ENDED 120 bob",
                "CONNECTED 10 ann, ENDED 50 ann, CONNECTED 60 bob, ENDED 120 bob"
            })
    void whoWasOnTheLineAndWhenItEndedIsTheSameInEveryOrder(String told) {
        Set<String> expected = Stream.of(told.split(", ")).collect(Collectors.toCollection(TreeSet::new));
        Map<String, List<String>> calls = new LinkedHashMap<>();
        for (List<String> order : Orders.of(List.of(told.split(", ")))) {
            calls.put(unique("pbx"), order);
        }
        calls.entrySet().parallelStream().forEach(call -> report(call.getKey(), call.getValue()));

        await().untilAsserted(() -> {
            Map<String, List<InteractionEvent>> facts = published(InteractionEvent.class).stream()
                    .filter(fact -> calls.containsKey(fact.account()))
                    .collect(Collectors.groupingBy(InteractionEvent::account));
            calls.forEach((account, order) -> {
                List<InteractionEvent> of = facts.getOrDefault(account, List.of());
                assertThat(steps(of)).as("%s", order).isEqualTo(expected);
                assertThat(of.stream().filter(CallEnded.class::isInstance))
                        .extracting(InteractionEvent::occurredAt)
                        .as("%s", order)
                        .contains(START.plusSeconds(120))
                        .doesNotHaveDuplicates();
            });
        });
    }

    private static void report(String account, List<String> order) {
        report(account, "OFFERED", "8", 0, Map.of());
        for (String step : order) {
            String[] words = step.split(" ");
            report(account, words[0], "8", Integer.parseInt(words[1]), Map.of("operator", words[2]));
        }
    }

    private static Set<String> steps(List<InteractionEvent> facts) {
        return facts.stream()
                .flatMap(fact -> Stream.ofNullable(
                        fact instanceof CallConnected connected
                                ? step("CONNECTED", fact, connected.operator())
                                : fact instanceof CallTransferred transferred
                                        ? step("TRANSFERRED", fact, transferred.operator())
                                        : fact instanceof CallLeft left
                                                ? step("ENDED", fact, left.operator())
                                                : fact instanceof CallEnded ended
                                                        ? step("ENDED", fact, ended.operator())
                                                        : null))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String step(String what, InteractionEvent fact, UUID operator) {
        String name = Caller.operatorCalled("ann").equals(operator) ? "ann" : "bob";
        return what + " " + Duration.between(START, fact.occurredAt()).toSeconds() + " " + name;
    }
}
