package org.hotline.gateway.delivery.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hotline.event.Channel;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.delivery.DeliveryTest;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class MailSenderTest extends DeliveryTest {

    @Inject
    MailSender sender;

    @Test
    void severalSendersAtOnceSendEachMailOnce() {
        List<ReplyRequested> replies = IntStream.range(0, 40)
                .mapToObj(i -> reply(Channel.EMAIL, unique("many") + "@example.org", "many", List.of()))
                .toList();
        Topics.publish(servers(), replies);

        List<CompletableFuture<Void>> senders = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(() -> {
                    for (int turn = 0; turn < 20; turn++) {
                        sender.sendDue();
                    }
                }))
                .toList();
        senders.forEach(CompletableFuture::join);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(replies)
                        .allSatisfy(reply ->
                                assertThat(server.takenBy(reply.toAddress())).hasSize(1)));
    }
}
