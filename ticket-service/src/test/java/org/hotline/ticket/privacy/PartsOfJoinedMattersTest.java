package org.hotline.ticket.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.ticket;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.Outbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one customer said, split off from the ticket of another into which it was merged, is a matter of whoever said it. */
@TicketServiceTest
class PartsOfJoinedMattersTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final String guest = word("guest");
    private final String host = word("host");
    private final MessageReceived guestsMail = said(guest);
    private final MessageReceived hostsMail = said(host);
    private UUID source;
    private UUID target;
    private String guests;
    private String hosts;

    @BeforeEach
    void aTicketIsMergedIntoThatOfAnotherCustomer() {
        target = arrive(kafka, hostsMail);
        source = arrive(kafka, guestsMail);
        hosts = ticket(target).getString("customer.id");
        guests = ticket(source).getString("customer.id");
        act(source, "merge", Map.of("into", target)).statusCode(200);
    }

    @Test
    void itIsOfWhoeverSaidIt() {
        String part = split(guestsMail);

        assertThat(ticket(UUID.fromString(part)).getString("customer.id")).isEqualTo(guests);
        assertThat(read("/v1/tickets?customer=" + guests)).contains(part).doesNotContain(host);
        assertThat(read("/v1/tickets?customer=" + hosts)).doesNotContain(guest);
        assertThat(read("/v1/customers/" + guests + "/export"))
                .contains(part, guest)
                .doesNotContain(host);
        assertThat(read("/v1/customers/" + hosts + "/export")).contains(host).doesNotContain(part, guest);
        act(UUID.fromString(part), "replies", Map.of("text", "to you")).statusCode(202);
        assertThat(Outbound.sent(kafka, ReplyRequested.class, UUID.fromString(part))
                        .toAddress())
                .isEqualTo(guest + "@example.org");
    }

    @Test
    void itIsErasedWithWhoeverSaidItAndStaysWhenTheOtherIsErased() {
        UUID part = UUID.fromString(split(guestsMail));
        List.of(target, part)
                .forEach(one ->
                        act(one, "resolution", Map.of("solution", "done")).statusCode(200));

        as("supervisor").delete("/v1/customers/" + hosts).then().statusCode(204);
        assertThat(ticket(part).getString("subject")).isEqualTo(guest);
        as("supervisor").delete("/v1/customers/" + guests).then().statusCode(204);

        assertThat(ticket(part).getString("subject")).isEqualTo("[erased]");
        as("operator").get("/v1/tickets/" + part + "/messages").then().body("items.text", equalTo(List.of("[erased]")));
    }

    @Test
    void whatWasTheHostsOwnStaysTheirs() {
        assertThat(ticket(UUID.fromString(split(hostsMail))).getString("customer.id"))
                .isEqualTo(hosts);
    }

    @Test
    void whoTurnedOutToBeSomebodyElseHasIt() {
        UUID other = arrive(kafka, said(word("other")));
        String others = ticket(other).getString("customer.id");
        as("supervisor")
                .body(Map.of("into", others))
                .post("/v1/customers/" + guests + "/merge")
                .then()
                .statusCode(200);

        assertThat(ticket(UUID.fromString(split(guestsMail))).getString("customer.id"))
                .isEqualTo(others);
    }

    @Test
    void whatAnErasedCustomerSaidBeginsNothing() {
        as("supervisor").delete("/v1/customers/" + guests).then().statusCode(204);

        act(target, "split", Map.of("messages", List.of(guestsMail.interactionId())))
                .statusCode(422)
                .body("type", endsWith("/cannot-split"))
                .body("errors[0].field", equalTo("messages"));
    }

    private String split(MessageReceived said) {
        return act(target, "split", Map.of("messages", List.of(said.interactionId())))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String read(String path) {
        return as("supervisor").get(path).then().statusCode(200).extract().asString();
    }

    private static ValidatableResponse act(UUID ticket, String action, Map<String, ?> body) {
        return as("supervisor")
                .body(body)
                .post("/v1/tickets/" + ticket + "/" + action)
                .then();
    }

    private static MessageReceived said(String word) {
        return Inbound.mail().from(word + "@example.org").saying(word, word).event();
    }

    private static String word(String who) {
        return who + UUID.randomUUID().toString().replace("-", "");
    }
}
