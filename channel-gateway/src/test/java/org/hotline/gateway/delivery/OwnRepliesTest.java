package org.hotline.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.hotline.event.Channel;
import org.hotline.event.interaction.ReplyBounced;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ChannelGatewayTest
class OwnRepliesTest extends DeliveryTest {

    @ParameterizedTest
    @ValueSource(strings = {"support@hotline.example", "Us <Sales@Hotline.example>", "support+t.Abc.1@hotline.example"})
    void weNeverAnswerOurselves(String address) {
        ReplyRequested reply = reply(Channel.EMAIL, address, "echo", List.of());

        Topics.publish(servers(), reply);

        assertThat(await().until(() -> facts(ReplyBounced.class, reply.messageId()), list -> !list.isEmpty())
                        .get(0)
                        .reason())
                .isEqualTo("OWN_ADDRESS");
        assertThat(server.takenBy(address)).isEmpty();
    }
}
