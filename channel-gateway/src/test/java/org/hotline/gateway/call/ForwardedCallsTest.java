package org.hotline.gateway.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hotline.event.interaction.CallEnded;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.kit.db.Database;
import org.hotline.kit.test.Orders;
import org.junit.jupiter.api.Test;

/** A call that is forwarded goes on under another id, of which only its first report tells where it came from. */
@ChannelGatewayTest
class ForwardedCallsTest extends ZammadReports {

    private static final Map<String, Integer> SECONDS = new LinkedHashMap<>(
            Map.of("newCall a", 0, "newCall b", 20, "hangup a", 21, "answer b", 30, "hangup b", 100));

    private static final Map<String, Map<String, Object>> MORE = Map.of(
            "newCall b", Map.of("origCallId", "a"),
            "hangup a", Map.of("cause", "forwarded"),
            "answer b", Map.of("user", "bob"));

    @Inject
    Database database;

    @Test
    void inWhateverOrderItsLegsAreReportedACallIsOneContact() {
        String key = key();
        Map<String, List<String>> orders = new LinkedHashMap<>();
        for (List<String> order : Orders.of(List.copyOf(SECONDS.keySet()))) {
            String account = unique("pbx");
            orders.put(account, order);
        }
        orders.entrySet().parallelStream()
                .forEach(entry -> entry.getValue().forEach(step -> report(key, entry.getKey(), step)));

        assertThat(orders).hasSize(120);
        await().until(() -> {
            List<InteractionEvent> told = published(InteractionEvent.class);
            return orders.keySet().stream()
                    .allMatch(account -> facts(account, told).size() >= 4);
        });
        List<InteractionEvent> all = published(InteractionEvent.class);
        orders.forEach((account, order) -> {
            List<InteractionEvent> facts = facts(account, all);
            assertThat(facts.stream().map(InteractionEvent::conversationId).distinct())
                    .as("%s", order)
                    .hasSize(1);
            assertThat(settled(facts))
                    .as("%s", order)
                    .containsExactlyInAnyOrder(
                            "CallOffered@" + ReportedCalls.START,
                            "CallOffered@" + ReportedCalls.START.plusSeconds(20),
                            "CallConnected@" + ReportedCalls.START.plusSeconds(30),
                            "CallEnded@" + ReportedCalls.START.plusSeconds(100));
        });
    }

    @Test
    void whatNothingMoreIsToldOfIsACallAfterAWhile() {
        String key = key();
        String account = unique("pbx");
        report(key, account, "answer b");
        assertThat(facts(account, published(InteractionEvent.class))).isEmpty();
        database.update("update waiting_report set due_at = due_at - interval '1 minute' where account = :account")
                .bind("account", account)
                .execute();

        await().until(() -> !facts(account, published(InteractionEvent.class)).isEmpty());
        report(key, account, "newCall b");
        report(key, account, "newCall a");

        await().until(() -> facts(account, published(InteractionEvent.class)).size() >= 3);
        assertThat(facts(account, published(InteractionEvent.class)).stream()
                        .map(InteractionEvent::conversationId)
                        .distinct())
                .hasSize(1);
    }

    /** What was told last of the end holds. */
    private static List<String> settled(List<InteractionEvent> facts) {
        List<InteractionEvent> settled = new ArrayList<>(facts);
        List<InteractionEvent> ends =
                facts.stream().filter(CallEnded.class::isInstance).collect(Collectors.toList());
        settled.removeAll(ends.subList(0, Math.max(0, ends.size() - 1)));
        return settled.stream().map(ReportedCalls::told).toList();
    }

    private static List<InteractionEvent> facts(String account, List<InteractionEvent> all) {
        return all.stream().filter(fact -> fact.account().equals(account)).toList();
    }

    private static void report(String key, String account, String step) {
        Instant at = ReportedCalls.START.plusSeconds(SECONDS.getOrDefault(step, 0));
        report(key, account, step, at);
    }

    static void report(String key, String account, String step, Instant at) {
        Map<String, Object> call = call(step.substring(0, step.indexOf(' ')), step.substring(step.length() - 1));
        call.put("timestamp", at.toString());
        call.putAll(MORE.getOrDefault(step, Map.of()));
        report(key, account, call).statusCode(200);
    }
}
