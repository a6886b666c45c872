package org.hotline.gateway.delivery;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import org.hotline.event.interaction.ReplyBounced;
import org.hotline.event.interaction.ReplyDelivered;
import org.hotline.event.outbound.ForwardRequested;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.Replies;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;

/** Of those to whom something is forwarded none is more than another. */
@ChannelGatewayTest
class ForwardedToSeveralTest extends DeliveryTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private final String lead = unique("lead") + "@supplier.example";
    private final String eve = unique("eve") + "@supplier.example";

    @Test
    void whoIsRefusedKeepsItFromNobodyAndWhoLacksItIsTold() {
        server.refuse(lead, 550);
        ForwardRequested forward = forwarded();

        Topics.publish(servers(), forward);

        ReplyDelivered delivered = await().until(
                        () -> facts(ReplyDelivered.class, forward.messageId()), list -> !list.isEmpty())
                .get(0);
        assertThat(delivered.reason()).isEqualTo("COPY_REFUSED");
        assertThat(delivered.forwarded()).isTrue();
        String id = requireNonNull(server.takenBy(eve).get(0).read().messageId());
        mail(RefusedCopiesTest.report(id, eve), "support@hotline.example").statusCode(202);
        assertThat(await().until(() -> facts(ReplyBounced.class, forward.messageId()), list -> !list.isEmpty())
                        .get(0)
                        .forwarded())
                .isTrue();
    }

    private ForwardRequested forwarded() {
        return new ForwardRequested(
                Ids.next(),
                NOW,
                NOW,
                Ids.next(),
                Ids.next(),
                "HL-000044",
                Ids.next(),
                "support@hotline.example",
                List.of(lead, eve),
                "Fwd: No light",
                "Can you look?",
                List.of(),
                Replies.TOKEN);
    }
}
