package org.hotline.ticket.answering;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;

import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** Who gets no copies of what goes to a customer. */
@TicketServiceTest
class UncopiedRepliesTest {

    private static final String BOB = "bob@shop.example";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private static ValidatableResponse reply(UUID ticket, String field, List<String> copied) {
        return as("operator")
                .body(Map.of("text", "Look.", field, copied))
                .post("/v1/tickets/" + ticket + "/replies")
                .then();
    }

    private static ValidatableResponse messages(UUID ticket) {
        return as("operator").get("/v1/tickets/" + ticket + "/messages").then().statusCode(200);
    }

    @Test
    void onlyMailIsCopied() {
        UUID chat = arrive(kafka, Inbound.chat(UUID.randomUUID()).event());
        UUID form = arrive(
                kafka, Inbound.webForm(UUID.randomUUID()).account("help-centre").event());

        reply(chat, "bcc", List.of(BOB)).statusCode(400).body("errors[0].field", equalTo("bcc"));
        reply(chat, "cc", List.of()).statusCode(202);
        reply(form, "cc", List.of(BOB)).statusCode(202);
    }

    @Test
    void noMailboxOfOursGetsACopy() {
        UUID id = arrive(kafka, Inbound.mail().event());

        for (String own :
                List.of(Inbound.ACCOUNT, "support+t.abc@hotline.example", "Support <SUPPORT@Hotline.example>")) {
            reply(id, "cc", List.of(own)).statusCode(400).body("errors[0].field", equalTo("cc"));
        }
    }

    @Test
    void whatIsNoListOfAddressesIsRefusedAndNothingIsSaid() {
        UUID id = arrive(kafka, Inbound.mail().event());

        reply(id, "cc", List.of("bob@shop.example\r\nBcc: spy@shop.example"))
                .statusCode(400)
                .body("errors[0].field", equalTo("cc"));
        reply(id, "cc", Collections.nCopies(1000, BOB)).statusCode(400).body("errors[0].field", startsWith("cc"));
        reply(id, "bcc", List.of("x".repeat(600) + "@shop.example"))
                .statusCode(400)
                .body("errors[0].field", startsWith("bcc"));

        messages(id).body("items.direction", equalTo(List.of("INBOUND")));
    }
}
