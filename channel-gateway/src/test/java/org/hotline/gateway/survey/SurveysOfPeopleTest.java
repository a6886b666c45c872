package org.hotline.gateway.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.outbound.SurveyRequested;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.hotline.gateway.delivery.ScriptedMailServer;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is asked by no machine. */
@ChannelGatewayTest
class SurveysOfPeopleTest extends GatewayTest {

    private ScriptedMailServer server;

    @BeforeEach
    void start() {
        server = ScriptedMailServer.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"List-Id: <staff.shop.example>", "X-Auto-Response-Suppress: All", "Precedence: list"})
    void noMachineAsksInAConversationOfPeopleOnly(String header) {
        String from = unique("list") + "@example.org";
        String raw = header + "\nFrom: " + from + "\nTo: support@hotline.example\nMessage-ID: <" + unique("m")
                + "@example.org>\n\nThe printer is broken.\n";
        UUID id = UUID.fromString(mail(raw, "support@hotline.example").extract().path("interactionId"));
        UUID conversation = await().until(() -> received(id), list -> !list.isEmpty())
                .get(0)
                .conversationId();
        String next = unique("next") + "@example.org";
        SurveyRequested unwanted = SurveysTest.request(Channel.EMAIL, from, conversation, "en");
        SurveyRequested wanted = SurveysTest.request(Channel.EMAIL, next, Ids.next(), "en");

        Topics.publish(servers(), List.of(unwanted, wanted));

        await().atMost(Duration.ofSeconds(20)).until(() -> !server.takenBy(next).isEmpty());
        assertThat(server.takenBy(from)).isEmpty();
    }
}
