package org.hotline.ticket.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.ticket;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.Attachment;
import org.hotline.event.outbound.ForwardRequested;
import org.hotline.event.ticket.TicketNoted;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.Calling;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.Outbound;
import org.hotline.ticket.TicketServiceTest;
import org.hotline.ticket.message.ThreadTokens;
import org.junit.jupiter.api.Test;

/** What others than the customer are mailed of a ticket. */
@TicketServiceTest
class TicketForwardingTest {

    private static final String LEAD = Forwards.LEAD;

    @Inject
    ThreadTokens tokens;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void whatTheCustomerSaidLastGoesToOthersAndIsNoAnswer() {
        Attachment file = new Attachment(Ids.next(), "bill.pdf", "application/pdf", 3);
        UUID id = arrive(
                kafka,
                Inbound.mail()
                        .from("nina@forwarded.example")
                        .named("Nina")
                        .saying("No light", "It is dark.")
                        .with(file)
                        .event());

        Forwards.of(
                        id,
                        Map.of(
                                "to",
                                List.of("Lead <LEAD@supplier.example>", LEAD, "eve@supplier.example"),
                                "includeAttachments",
                                true))
                .statusCode(202)
                .body("direction", equalTo("INTERNAL"))
                .body("visibility", equalTo("INTERNAL"))
                .body("forwardedTo", equalTo(List.of(LEAD, "eve@supplier.example")))
                .body("cc", empty())
                .body("delivery.status", equalTo("QUEUED"));

        ForwardRequested sent = Outbound.sent(kafka, ForwardRequested.class, id);
        assertThat(sent.to()).containsExactly(LEAD, "eve@supplier.example");
        assertThat(sent.subject()).isEqualTo("Fwd: No light");
        assertThat(sent.text())
                .isEqualTo(
                        "Can you look?\n\n---------- Forwarded message ----------\nFrom: Nina <nina@forwarded.example>\n"
                                + "Date: 2026-06-01 09:00 UTC\nSubject: No light\n\nIt is dark.");
        assertThat(sent.attachments()).containsExactly(file);
        assertThat(tokens.verify(sent.threadToken())).isEmpty();
        assertThat(ticket(id).getString("firstRespondedAt")).isNull();
        assertThat(ticket(id).getString("status")).isEqualTo("NEW");
        assertThat(Calling.factsOf(kafka, id)).last().isInstanceOf(TicketNoted.class);
    }

    @Test
    void whatIsNamedIsForwardedInItsOrderAndNoNote() {
        UUID id = arrive(kafka, Inbound.mail().saying("a", "one").in("fr").event());
        String answer = said(id, "replies", "two");
        String note = said(id, "notes", "secret");
        String first = Forwards.messages(id).extract().path("items[0].id");
        UUID other = arrive(kafka, Inbound.mail().event());

        Forwards.of(id, Map.of("messages", List.of(answer, first)))
                .statusCode(202)
                .body("attachments", empty());
        assertThat(Outbound.sent(kafka, ForwardRequested.class, id).text())
                .startsWith("Can you look?\n\n---------- Message transféré ----------\nDe : ")
                .containsSubsequence("one", "De : support@hotline.example", "two");

        for (Object wrong : List.of(
                note, UUID.randomUUID(), Forwards.messages(other).extract().path("items[0].id"))) {
            Forwards.of(id, Map.of("messages", List.of(answer, wrong)))
                    .statusCode(400)
                    .body("errors[0].field", equalTo("messages"));
        }
    }

    private static String said(UUID ticket, String how, String text) {
        return as("operator")
                .body(Map.of("text", text))
                .post("/v1/tickets/" + ticket + "/" + how)
                .then()
                .extract()
                .path("id");
    }

    @Test
    void theSameCallTwiceForwardsOnce() {
        UUID id = arrive(kafka, Inbound.mail().event());

        for (int turn = 0; turn < 2; turn++) {
            as("operator")
                    .header("Idempotency-Key", "forward-" + id)
                    .body(Map.of("to", List.of(LEAD), "text", "Can you look?"))
                    .post("/v1/tickets/" + id + "/forwards")
                    .then()
                    .statusCode(202);
        }

        Forwards.messages(id).body("items.direction", contains("INBOUND", "INTERNAL"));
    }
}
