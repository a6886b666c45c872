package org.hotline.gateway.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusMock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.hotline.gateway.chat.ChatHours;
import org.hotline.gateway.chat.HoursOfTests;
import org.hotline.gateway.delivery.ScriptedMailServer;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class ClosedHoursTest extends GatewayTest {

    @Inject
    ChatHours hours;

    private static void close() {
        QuarkusMock.installMockForType(HoursOfTests.closed(), ChatHours.class);
    }

    @Test
    void whoComesWhenNobodyIsThereIsToldWhenSomebodyIsAndLeavesAMessage() {
        close();
        try (ChatWindow window = ChatWindow.open()) {
            assertThat(Instant.parse(window.await("CLOSED").get("opensAt").textValue()))
                    .isAfter(Instant.now());

            window.start(window.token(), "a", unique("at night"), "night@customer.example");

            assertThat(window.message(1).get("speaker").textValue()).isEqualTo("VISITOR");
        }
    }

    @Test
    void whoWaitsWhenTheHoursEndIsToldSoWaitsInNoLineAndIsAnsweredByMailWhereHeSays() {
        String address = unique("evening") + "@customer.example";
        try (ScriptedMailServer server = ScriptedMailServer.start()) {
            WaitingVisitor visitor = WaitingVisitor.in(new TicketInLine(unique("team"), Instant.now()));
            try (visitor) {
                visitor.isNumber(1);

                close();
                visitor.window.await("CLOSED");
                visitor.told("WAITED");
                visitor.window.send(Map.of("type", "ADDRESS", "address", address));
                assertThat(visitor.window.await("REACHABLE").get("address").textValue())
                        .isEqualTo(address);
            }
            visitor.isAnswered();

            await().atMost(Duration.ofSeconds(30))
                    .until(() -> !server.takenBy(address).isEmpty());
            assertThat(server.takenBy(address).get(0).read().body().fullText()).contains("Voilà");
        }
    }

    @Test
    void whoIsThereWhenTheHoursBeginIsToldSo() {
        ChatHours always = ClientProxy.unwrap(hours);
        try (ChatWindow window = ChatWindow.open()) {
            window.token();
            close();
            window.await("CLOSED");

            QuarkusMock.installMockForType(always, ChatHours.class);

            window.await("OPENED");
        }
    }
}
