package org.hotline.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whom else a customer wrote to. */
@ChannelGatewayTest
class AddressedOthersTest extends GatewayTest {

    private static @Nullable List<String> addressed(String headers) {
        UUID id = UUID.fromString(mail(
                        "From: ann@customer.example\nMessage-ID: <" + unique("cc") + "@customer.example>\n" + headers
                                + "\n\nHello",
                        "support@hotline.example")
                .statusCode(202)
                .extract()
                .path("interactionId"));
        MessageReceived received =
                await().until(() -> received(id), list -> !list.isEmpty()).get(0);
        return received.cc();
    }

    @Test
    void theOthersAreKeptEachOnceAndNeitherTheWriterNorWe() {
        assertThat(
                        addressed(
                                "To: Hotline <support@hotline.example>, \"Bob, Dr.\" <Bob@Shop.example>,\n"
                                        + " Support <support+t." + "a".repeat(52) + "@hotline.example>\n"
                                        + "Cc: Team: bob@shop.example, eve@bücher.example;, ann@CUSTOMER.example, root@localhost, nobody, support+sales@hotline.example"))
                .containsExactly("bob@shop.example", "eve@xn--bcher-kva.example");
    }

    @Test
    void whoIsAloneHasNoOthers() {
        assertThat(addressed("To: support@hotline.example")).isNullOrEmpty();
    }

    @Test
    void ofVeryManyTheFirstAreKept() {
        String many = IntStream.range(0, 1000)
                .mapToObj(i -> "bob" + i + "@shop.example")
                .collect(Collectors.joining(",\n "));

        assertThat(addressed("To: support@hotline.example\nCc: " + many))
                .hasSize(20)
                .startsWith("bob0@shop.example");
    }
}
