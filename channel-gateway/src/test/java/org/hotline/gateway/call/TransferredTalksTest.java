package org.hotline.gateway.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotline.event.interaction.CallConnected;
import org.hotline.event.interaction.CallEnded;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.kit.test.Orders;
import org.junit.jupiter.api.Test;

/** Each talks until he hands the call on, whichever is told first: that the next telephone rings, or that he hung up. */
@ChannelGatewayTest
class TransferredTalksTest extends ZammadReports {

    private static final Map<String, Instant> TIMES = Map.of(
            "newCall a",
            at(0),
            "answer a",
            at(10),
            "newCall b",
            at(40),
            "hangup a",
            at(41),
            "answer b",
            at(60),
            "hangup b",
            at(90));

    private static Instant at(int second) {
        return ReportedCalls.START.plusSeconds(second);
    }

    @Test
    void inWhateverOrderATransferredCallIsToldEachTalkEndsWhenItDid() {
        String key = key();
        Map<String, List<String>> orders = new LinkedHashMap<>();
        List<List<String>> all = Orders.of(TIMES.keySet().stream().sorted().toList());
        for (int i = 0; i < all.size(); i += 7) {
            orders.put(unique("pbx"), all.get(i));
        }
        orders.entrySet().parallelStream()
                .forEach(call -> call.getValue()
                        .forEach(step -> ForwardedCallsTest.report(key, call.getKey(), step, TIMES.get(step))));

        await().untilAsserted(() -> {
            List<InteractionEvent> facts = published(InteractionEvent.class);
            orders.forEach((account, order) -> assertThat(facts)
                    .filteredOn(fact -> fact.account().equals(account))
                    .filteredOn(fact -> fact instanceof CallEnded || fact instanceof CallConnected)
                    .extracting(ReportedCalls::told)
                    .as("%s", order)
                    .contains(
                            "CallConnected@" + at(10),
                            "CallEnded@" + at(41),
                            "CallConnected@" + at(60),
                            "CallEnded@" + at(90)));
        });
    }
}
