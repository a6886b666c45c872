package org.hotline.gateway.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.Instant;
import org.hotline.event.CallEndCause;
import org.hotline.event.interaction.CallConnected;
import org.hotline.event.interaction.CallEnded;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.gateway.ChannelGatewayTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How calls leave Asterisk's queues. */
@ChannelGatewayTest
class QueueLogOutcomesTest extends PushedCalls {

    private static void handIn(String account, String log, int added) {
        as("integration")
                .contentType("text/plain")
                .queryParam("account", account)
                .queryParam("zone", "Europe/Paris")
                .body(log)
                .post("/v1/inbound/queue-logs")
                .then()
                .statusCode(200)
                .body("refused", hasSize(0))
                .body("added", equalTo(added));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NONE|EXITEMPTY|1|1|30",
                "NONE|EXITWITHTIMEOUT|1|1|30",
                "NONE|EXITWITHKEY|2|1|1|30",
                "NONE|WITHDRAW|1|1|30|sent home"
            })
    void whoLeavesAQueueUnheardWasHandedOn(String exit) {
        String account = unique("q");
        handIn(
                account,
                "1780308000|%1$s|support|NONE|ENTERQUEUE||0612345678|1\n1780308030|%1$s|support|%2$s\n"
                        .formatted(account, exit),
                3);
        await().untilAsserted(() -> assertThat(facts(account).stream()
                        .filter(CallEnded.class::isInstance)
                        .map(CallEnded.class::cast))
                .extracting(CallEnded::cause)
                .containsExactly(CallEndCause.FORWARDED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BLINDTRANSFER|108|default|12|60|1",
                "ATTENDEDTRANSFER|BRIDGE|x|12|60|1",
                "TRANSFER|108|default|12|60"
            })
    void whoIsHandedOnIntoAnotherQueueIsInTheSameCall(String transfer) {
        String account = unique("q");
        handIn(account, """
                2026-06-01 12:00:00.250000|%1$s|support|NONE|ENTERQUEUE||0612345678|1
                2026-06-01 12:00:12|%1$s|support|PJSIP/ann|CONNECT|12|x.7|3
                2026-06-01 12:01:12|%1$s|support|PJSIP/ann|%2$s
                2026-06-01 12:01:13|%1$s|second|NONE|ENTERQUEUE||0612345678|1
                2026-06-01 12:01:20|%1$s|second|PJSIP/bob|CONNECT|7|x.8|3
                2026-06-01 12:02:20|%1$s|second|PJSIP/bob|COMPLETEAGENT|7|60|1
                """.formatted(account, transfer), 8);
        await().untilAsserted(() -> assertThat(facts(account))
                .filteredOn(fact -> fact instanceof CallConnected || fact instanceof CallEnded)
                .extracting(InteractionEvent::occurredAt)
                .contains(Instant.parse("2026-06-01T10:00:12Z"), Instant.parse("2026-06-01T10:02:20Z")));
        assertThat(begun(account)).hasSize(1);
    }
}
