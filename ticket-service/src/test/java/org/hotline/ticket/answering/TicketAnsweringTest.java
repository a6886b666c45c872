package org.hotline.ticket.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.opened;
import static org.hotline.ticket.Calling.ticket;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.kit.test.Tokens;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.Outbound;
import org.hotline.ticket.TicketServiceTest;
import org.hotline.ticket.message.ThreadTokens;
import org.junit.jupiter.api.Test;

@TicketServiceTest
class TicketAnsweringTest {

    @Inject
    ThreadTokens tokens;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void aReplyGoesOutOnTheCustomersChannelAndCountsAsTheFirstResponse() {
        UUID id = arrive(
                kafka,
                Inbound.mail()
                        .from("nina@example.org")
                        .externalId("n1@example.org")
                        .event());

        as("operator", "oscar")
                .body(Map.of("text", "Try again.", "html", "<p onclick='x()'>Try</p><script>x()</script>"))
                .post("/v1/tickets/" + id + "/replies")
                .then()
                .statusCode(202)
                .body("direction", equalTo("OUTBOUND"))
                .body("author.name", equalTo("oscar"))
                .body("html", equalTo("<p>Try</p>"))
                .body("delivery.status", equalTo("QUEUED"));

        assertThat(ticket(id).getString("status")).isEqualTo("OPEN");
        assertThat(ticket(id).getString("firstRespondedAt")).isNotNull();
        assertThat(ticket(id).getString("operator"))
                .isEqualTo(Tokens.idOf("operator", "oscar").toString());
        ReplyRequested sent = Outbound.sent(kafka, ReplyRequested.class, id);
        assertThat(sent.toAddress()).isEqualTo("nina@example.org");
        assertThat(sent.inReplyTo()).isEqualTo("n1@example.org");
        assertThat(sent.references()).containsExactly("n1@example.org");
        assertThat(sent.subject()).isEqualTo("Re: a matter");
        assertThat(tokens.verify(sent.threadToken())).contains(id);
        assertThat(sent.automated()).isFalse();
    }

    @Test
    void aPreparedAnswerSpeaksTheCustomersLanguage() {
        UUID id = arrive(kafka, Inbound.mail().in("fr").event());

        as("operator")
                .body(Map.of("template", "more-information", "pendingAfter", true))
                .post("/v1/tickets/" + id + "/replies")
                .then()
                .statusCode(202)
                .body("text", containsString(ticket(id).getString("number")))
                .body("text", containsString("Bonjour"));

        assertThat(ticket(id).getString("status")).isEqualTo("PENDING");
    }

    @Test
    void aSolvedTicketDoesNotWaitForTheCustomerAfterAReply() {
        String id = opened();
        as("operator")
                .body(Map.of("solution", "done"))
                .post("/v1/tickets/" + id + "/resolution")
                .then()
                .statusCode(200);

        as("operator")
                .body(Map.of("text", "one more thing", "pendingAfter", true))
                .post("/v1/tickets/" + id + "/replies")
                .then()
                .statusCode(409)
                .body("type", containsString("illegal-transition"));

        assertThat(ticket(id).getString("status")).isEqualTo("RESOLVED");
        as("operator")
                .get("/v1/tickets/" + id + "/messages")
                .then()
                .body("items.direction", equalTo(List.of("INBOUND")));
    }

    @Test
    void aReplyNeedsWordsAndSomebodyToReadThem() {
        String id = opened();
        UUID hidden =
                arrive(kafka, Inbound.call(UUID.randomUUID()).from("anonymous").event());

        as("operator")
                .body(Map.of("text", " "))
                .post("/v1/tickets/" + id + "/replies")
                .then()
                .statusCode(422);
        as("operator")
                .body(Map.of("template", "no-such"))
                .post("/v1/tickets/" + id + "/replies")
                .then()
                .statusCode(422);
        as("operator")
                .body(Map.of("text", "hello"))
                .post("/v1/tickets/" + hidden + "/replies")
                .then()
                .statusCode(422)
                .body("type", containsString("customer-unreachable"));
    }

    @Test
    void aNoteIsForUsOnly() {
        String id = opened();

        as("operator")
                .body(Map.of("text", "he called before"))
                .post("/v1/tickets/" + id + "/notes")
                .then()
                .statusCode(201);

        as("operator")
                .get("/v1/tickets/" + id + "/messages")
                .then()
                .body("items[1].visibility", equalTo("INTERNAL"))
                .body("items[1].direction", equalTo("INTERNAL"));
        assertThat(ticket(id).getString("firstRespondedAt")).isNull();
    }

    @Test
    void oneOperatorAtATimeAnswers() {
        String id = opened();

        as("operator", "tom")
                .post("/v1/tickets/" + id + "/lease")
                .then()
                .statusCode(200)
                .body("until", notNullValue());
        as("operator", "tom").post("/v1/tickets/" + id + "/lease").then().statusCode(200);
        as("operator", "ann").post("/v1/tickets/" + id + "/lease").then().statusCode(409);
        as("operator", "ann")
                .get("/v1/tickets/" + id + "/lease")
                .then()
                .body("mine", is(false), "until", notNullValue());
        as("operator", "tom").get("/v1/tickets/" + id + "/lease").then().body("mine", is(true));
        as("operator", "ann")
                .body(Map.of("text", "x"))
                .post("/v1/tickets/" + id + "/replies")
                .then()
                .statusCode(409);
        as("operator", "tom")
                .body(Map.of("text", "x"))
                .post("/v1/tickets/" + id + "/replies")
                .then()
                .statusCode(202);

        as("operator", "ann")
                .get("/v1/tickets/" + id + "/lease")
                .then()
                .body("mine", is(false), "operator", nullValue());
        as("operator", "ann").post("/v1/tickets/" + id + "/lease").then().statusCode(200);
        as("operator", "ann").delete("/v1/tickets/" + id + "/lease").then().statusCode(204);
        as("operator", "tom").post("/v1/tickets/" + id + "/lease").then().statusCode(200);
    }
}
