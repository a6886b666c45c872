package org.hotline.ticket.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.outbound.ForwardRequested;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.Outbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** What others answered, in one ticket with what its customer said: still it is the customer's. */
@TicketServiceTest
class MergedAnswersTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void theCustomerIsAnsweredAndForwardedAndNobodyElse() {
        UUID id = arrive(
                kafka,
                Inbound.mail()
                        .from("nina@merged.example")
                        .saying("No light", "It is dark.")
                        .event());
        UUID answer = arrive(
                kafka,
                Inbound.mail()
                        .from(Forwards.LEAD)
                        .saying("Re: No light", "A fuse.")
                        .event());
        String theirs = Forwards.messages(answer).extract().path("items[0].id");
        as("operator")
                .body(Map.of("into", id))
                .post("/v1/tickets/" + answer + "/merge")
                .then()
                .statusCode(200);

        Forwards.of(id, Map.of("to", List.of("eve@supplier.example"), "messages", List.of(theirs)))
                .statusCode(400)
                .body("errors[0].field", equalTo("messages"));
        Forwards.of(id, Map.of()).statusCode(202);
        as("operator")
                .body(Map.of("text", "It is a fuse."))
                .post("/v1/tickets/" + id + "/replies")
                .then()
                .statusCode(202);

        assertThat(Outbound.sent(kafka, ForwardRequested.class, id).text()).endsWith("It is dark.");
        assertThat(Outbound.sent(kafka, ReplyRequested.class, id).toAddress()).isEqualTo("nina@merged.example");
    }
}
