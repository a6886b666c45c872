package org.hotline.ticket.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.employ;
import static org.hotline.ticket.Calling.open;
import static org.hotline.ticket.Calling.opened;
import static org.hotline.ticket.Calling.ticket;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.outbound.OutboundMessage;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.event.outbound.SurveyRequested;
import org.hotline.event.solved.CaseSolved;
import org.hotline.event.solved.SolvedCase;
import org.hotline.kit.test.Tokens;
import org.hotline.kit.test.Topics;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.hotline.ticket.ticket.ThreadTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TicketServiceTest
class TicketDeskTest {

    private static final Map<String, String> SOLUTION = Map.of("solution", "turn it off and on");

    @Inject
    ThreadTokens tokens;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void whatSomebodyWritesDownBecomesATicket() {
        Response answer = open("billing", "an invoice");

        answer.then()
                .statusCode(201)
                .header("Location", containsString("/v1/tickets/"))
                .header("ETag", notNullValue())
                .body("team", equalTo("billing"))
                .body("level", equalTo("FIRST"))
                .body("status", equalTo("NEW"))
                .body("customer.name", equalTo("Pierre"))
                .body("operator", nullValue());
        as("supervisor")
                .get("/v1/tickets?number=" + answer.path("number"))
                .then()
                .body("items", hasSize(1))
                .body("items[0].subject", equalTo("an invoice"));
    }

    @Test
    void aRepeatedCallOpensOneTicket() {
        String body = """
            {"customer":{"address":"rita@example.org"},"subject":"s","text":"t","channel":"WEB"}\
            """;
        String key = UUID.randomUUID().toString();

        String first = as("operator")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/tickets")
                .path("id");
        Response second =
                as("operator").header("Idempotency-Key", key).body(body).post("/v1/tickets");

        second.then().statusCode(201).header("Idempotency-Replayed", "true").body("id", equalTo(first));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"customer\":{\"address\":\"a@b.c\"},\"subject\":\"\",\"text\":\"t\",\"channel\":\"WEB\"}",
                "{\"customer\":{\"address\":\"a@b.c\"},\"subject\":\"s\",\"text\":\"t\",\"channel\":\"PIGEON\"}",
                "{\"subject\":\"s\",\"text\":\"t\",\"channel\":\"WEB\"}",
                "{\"customer\":{\"address\":\"a@b.c\"},\"subject\":\"s\",\"text\":\"t\",\"channel\":\"WEB\",\"language\":\"french\"}",
                "not json"
            })
    void aMalformedTicketIsRefused(String body) {
        as("operator").body(body).post("/v1/tickets").then().statusCode(400);
    }

    @Test
    void unknownCustomersAndTeamsAreRefused() {
        as("operator")
                .body(Map.of("customerId", UUID.randomUUID(), "subject", "s", "text", "t", "channel", "WEB"))
                .post("/v1/tickets")
                .then()
                .statusCode(422)
                .body("type", containsString("unknown-customer"));
        open("no-such-team", "s").then().statusCode(422).body("errors[0].field", equalTo("team"));
    }

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
        ReplyRequested sent = sent(ReplyRequested.class, id);
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
    void aSolvedCaseIsLearnedFromAndTheCustomerIsAskedHowItWas() {
        UUID id = arrive(
                kafka,
                Inbound.mail()
                        .from("olga@example.org")
                        .saying("Printer", "It is on fire.")
                        .event());

        as("operator", "oscar")
                .body(Map.of("solution", "water", "wrapUpCode", "HARDWARE", "handlingSeconds", 90))
                .post("/v1/tickets/" + id + "/resolution")
                .then()
                .statusCode(200)
                .body("status", equalTo("RESOLVED"))
                .body("resolvedAt", notNullValue())
                .body("operator", equalTo(Tokens.idOf("operator", "oscar").toString()));

        SurveyRequested survey = sent(SurveyRequested.class, id);
        assertThat(survey.episode()).isEqualTo(1);
        assertThat(survey.toAddress()).isEqualTo("olga@example.org");
        CaseSolved solved = Topics.read(kafka, SolvedCase.class).stream()
                .map(CaseSolved.class::cast)
                .filter(one -> one.ticketId().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(solved.question()).isEqualTo("It is on fire.");
        assertThat(solved.solution()).isEqualTo("water");
    }

    @Test
    void aTicketThatNobodyFoundASolutionForCannotBeResolved() {
        String id = opened();

        as("operator")
                .body(Map.of("solution", " "))
                .post("/v1/tickets/" + id + "/resolution")
                .then()
                .statusCode(400);

        assertThat(ticket(id).getString("status")).isEqualTo("NEW");
    }

    @Test
    void aMachinesMatterIsSolvedWithoutASurvey() {
        UUID id = arrive(kafka, Inbound.mail().byMachine().event());

        as("operator")
                .body(SOLUTION)
                .post("/v1/tickets/" + id + "/resolution")
                .then()
                .statusCode(200);

        String marker = opened();
        as("operator")
                .body(SOLUTION)
                .post("/v1/tickets/" + marker + "/resolution")
                .then()
                .statusCode(200);
        sent(SurveyRequested.class, UUID.fromString(marker));
        assertThat(outbound())
                .noneMatch(m -> m instanceof SurveyRequested s && s.ticketId().equals(id));
    }

    @Test
    void theLifeOfATicketIsAPathOfTheMatrix() {
        String id = opened();

        resolve(id).then().statusCode(200);
        resolve(id).then().statusCode(409).body("type", containsString("illegal-transition"));
        as("operator")
                .post("/v1/tickets/" + id + "/reopening")
                .then()
                .statusCode(200)
                .body("episode", equalTo(2));
        as("operator").post("/v1/tickets/" + id + "/reopening").then().statusCode(409);
        as("operator")
                .body(Map.of("status", "ON_HOLD"))
                .post("/v1/tickets/" + id + "/pause")
                .then()
                .statusCode(200);
        as("operator")
                .post("/v1/tickets/" + id + "/resumption")
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"));
        as("operator")
                .body(Map.of("reason", "SOLVED"))
                .post("/v1/tickets/" + id + "/closure")
                .then()
                .statusCode(422);
        resolve(id).then().statusCode(200);
        as("operator")
                .body("{}")
                .post("/v1/tickets/" + id + "/closure")
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"));
        as("operator")
                .body(Map.of("text", "hello?"))
                .post("/v1/tickets/" + id + "/replies")
                .then()
                .statusCode(409);

        as("operator")
                .get("/v1/tickets/" + id + "/timeline")
                .then()
                .body(
                        "items.kind",
                        equalTo(List.of(
                                "OPENED",
                                "ASSIGNED",
                                "RESOLVED",
                                "REOPENED",
                                "PAUSED",
                                "RESUMED",
                                "RESOLVED",
                                "CLOSED")));
    }

    @Test
    void somebodyElsesTicketDoesNotExist() {
        String id = opened("billing");

        for (String call : List.of("", "/messages", "/timeline")) {
            as("operator", "outsider").get("/v1/tickets/" + id + call).then().statusCode(404);
        }
        for (String call : List.of("notes", "replies")) {
            as("operator", "outsider")
                    .body(Map.of("text", "x"))
                    .post("/v1/tickets/" + id + "/" + call)
                    .then()
                    .statusCode(404);
        }
        for (String call : List.of("lease", "reopening", "spam", "unmerge", "resumption")) {
            as("operator", "outsider")
                    .post("/v1/tickets/" + id + "/" + call)
                    .then()
                    .statusCode(404);
        }
        as("operator", "outsider")
                .get("/v1/tickets?number=" + ticket(id).getString("number"))
                .then()
                .body("items", hasSize(0));
        lead("billing").get("/v1/tickets/" + id).then().statusCode(200);
        lead("second-line").get("/v1/tickets/" + id).then().statusCode(404);
        as("team-lead").get("/v1/tickets/" + id).then().statusCode(200);
        as("integration").get("/v1/tickets/" + id).then().statusCode(404);
        as("knowledge-editor").get("/v1/tickets/" + id).then().statusCode(403);
        assertThat(ticket(id).getString("status")).isEqualTo("NEW");
    }

    @Test
    void anIntegrationSeesWhatItOpenedAndWorksOnNothing() {
        String id = as("integration")
                .body(Map.of(
                        "customer", Map.of("address", "i@example.org"), "subject", "s", "text", "t", "channel", "WEB"))
                .post("/v1/tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        as("integration").get("/v1/tickets/" + id).then().statusCode(200);
        as("integration", "another").get("/v1/tickets/" + id).then().statusCode(404);
        as("integration")
                .body(Map.of("text", "x"))
                .post("/v1/tickets/" + id + "/notes")
                .then()
                .statusCode(403);
    }

    @Test
    void nobodyOverwritesWhatHeHasNotRead() {
        String id = opened();
        String read = as("operator").get("/v1/tickets/" + id).header("ETag");
        as("operator")
                .header("If-Match", read)
                .body(Map.of("priority", "HIGH", "tags", List.of("b", "a")))
                .post("/v1/tickets/" + id + "/classification")
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(read)))
                .body("priority", equalTo("HIGH"))
                .body("tags", equalTo(List.of("a", "b")));

        for (String call : List.of("classification", "assignment")) {
            as("operator")
                    .header("If-Match", read)
                    .body(Map.of("team", "first-line"))
                    .post("/v1/tickets/" + id + "/" + call)
                    .then()
                    .statusCode(412);
        }
    }

    @Test
    void whatOneOperatorHasAnotherCannotTake() {
        String id = opened();
        UUID me = employ("operator", "tom");
        UUID she = employ("operator", "ann");

        take("tom", id, me)
                .then()
                .statusCode(200)
                .body("operator", equalTo(me.toString()))
                .body("status", equalTo("OPEN"));
        take("ann", id, she).then().statusCode(409).body("type", containsString("already-taken"));
        as("team-lead")
                .body(Map.of("operator", she))
                .post("/v1/tickets/" + id + "/assignment")
                .then()
                .statusCode(200);

        assertThat(ticket(id).getString("operator")).isEqualTo(she.toString());
    }

    @Test
    void ofManyWhoTakeATicketAtOnceOneHasIt() throws Exception {
        String id = opened();
        List<Callable<Integer>> attempts = IntStream.range(0, 8)
                .mapToObj(i -> "racer-" + i)
                .map(name -> Map.entry(name, employ("operator", name)))
                .map(racer -> (Callable<Integer>)
                        () -> take(racer.getKey(), id, racer.getValue()).statusCode())
                .toList();
        ExecutorService executor = Executors.newFixedThreadPool(8);

        List<Integer> answers = new ArrayList<>();
        try {
            for (var answer : executor.invokeAll(attempts)) {
                answers.add(answer.get());
            }
        } finally {
            executor.shutdownNow();
        }

        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(7);
        as("operator").get("/v1/tickets/" + id + "/timeline").then().body("items", hasSize(2));
    }

    @Test
    void aTransferStaysOnItsLevelAndInvolvesBothTeams() {
        String id = opened();

        as("operator")
                .body(Map.of("team", "second-line"))
                .post("/v1/tickets/" + id + "/assignment")
                .then()
                .statusCode(422);
        as("operator")
                .body(Map.of("team", "no-such"))
                .post("/v1/tickets/" + id + "/assignment")
                .then()
                .statusCode(422);
        as("operator")
                .body(Map.of())
                .post("/v1/tickets/" + id + "/assignment")
                .then()
                .statusCode(422);
        as("operator")
                .body(Map.of("operator", UUID.randomUUID()))
                .post("/v1/tickets/" + id + "/assignment")
                .then()
                .statusCode(422);
        as("operator")
                .body(Map.of("team", "billing"))
                .post("/v1/tickets/" + id + "/assignment")
                .then()
                .statusCode(200);

        as("operator").get("/v1/tickets/" + id).then().statusCode(200).body("team", equalTo("billing"));
        as("operator").get("/v1/tickets/" + id + "/timeline").then().body("items[1].cause", equalTo("TRANSFER"));
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
                .body(Map.of("text", "x"))
                .post("/v1/tickets/" + id + "/replies")
                .then()
                .statusCode(409);
        as("operator", "tom")
                .body(Map.of("text", "x"))
                .post("/v1/tickets/" + id + "/replies")
                .then()
                .statusCode(202);

        as("operator", "ann").post("/v1/tickets/" + id + "/lease").then().statusCode(200);
        as("operator", "ann").delete("/v1/tickets/" + id + "/lease").then().statusCode(204);
        as("operator", "tom").post("/v1/tickets/" + id + "/lease").then().statusCode(200);
    }

    @Test
    void mergedMattersAreOneAndComeApartAgain() {
        UUID one = arrive(kafka, Inbound.mail().from("eva@example.org").event());
        UUID two = arrive(kafka, Inbound.mail().from("eva@example.org").event());

        as("operator")
                .body(Map.of("into", two))
                .post("/v1/tickets/" + one + "/merge")
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("mergedInto", equalTo(two.toString()));
        UUID answer = arrive(
                kafka,
                Inbound.mail()
                        .from("eva@example.org")
                        .carrying(tokens.issue(one))
                        .event());

        assertThat(answer).isEqualTo(two);
        as("operator").get("/v1/tickets/" + two + "/messages").then().body("items", hasSize(3));
        as("operator")
                .post("/v1/tickets/" + one + "/unmerge")
                .then()
                .statusCode(200)
                .body("status", equalTo("NEW"));
        as("operator").get("/v1/tickets/" + one + "/messages").then().body("items", hasSize(1));
        as("operator").get("/v1/tickets/" + two + "/messages").then().body("items", hasSize(2));
        as("operator").post("/v1/tickets/" + one + "/unmerge").then().statusCode(409);
        as("operator")
                .body(Map.of("into", one))
                .post("/v1/tickets/" + one + "/merge")
                .then()
                .statusCode(422);
    }

    @Test
    void aSecondMatterInATicketBecomesATicketOfItsOwn() {
        UUID chat = UUID.randomUUID();
        var first = Inbound.chat(chat).from("visitor-9").event();
        var second = Inbound.chat(chat)
                .from("visitor-9")
                .saying(null, "And my invoice?")
                .event();
        UUID id = arrive(kafka, first);
        arrive(kafka, second);

        String part = as("operator")
                .body(Map.of("messages", List.of(second.interactionId())))
                .post("/v1/tickets/" + id + "/split")
                .then()
                .statusCode(201)
                .body("subject", equalTo("And my invoice?"))
                .body("links[0].kind", equalTo("SPLIT"))
                .extract()
                .path("id");

        as("operator")
                .get("/v1/tickets/" + part + "/messages")
                .then()
                .body("items.id", equalTo(List.of(second.interactionId().toString())));
        as("operator").get("/v1/tickets/" + id + "/messages").then().body("items", hasSize(1));
        as("operator")
                .body(Map.of("messages", List.of(first.interactionId())))
                .post("/v1/tickets/" + id + "/split")
                .then()
                .statusCode(422);
    }

    @Test
    void spamIsFinal() {
        String id = opened();

        as("operator")
                .post("/v1/tickets/" + id + "/spam")
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"));

        as("operator").post("/v1/tickets/" + id + "/spam").then().statusCode(409);
        as("operator").get("/v1/tickets/" + id + "/timeline").then().body("items.kind", hasItem("MARKED_SPAM"));
    }

    private Response resolve(String id) {
        return as("operator").body(SOLUTION).post("/v1/tickets/" + id + "/resolution");
    }

    private static Response take(String name, String ticket, UUID operator) {
        return as("operator", name).body(Map.of("operator", operator)).post("/v1/tickets/" + ticket + "/assignment");
    }

    private static io.restassured.specification.RequestSpecification lead(String team) {
        return io.restassured.RestAssured.given().auth().oauth2(Tokens.of("team-lead", "lead", team));
    }

    private List<OutboundMessage> outbound() {
        return Topics.read(kafka, OutboundMessage.class);
    }

    private <T extends OutboundMessage> T sent(Class<T> type, UUID ticket) {
        return org.awaitility.Awaitility.await()
                .until(
                        () -> outbound().stream()
                                .filter(type::isInstance)
                                .map(type::cast)
                                .filter(m -> ticketOf(m).equals(ticket))
                                .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    private static UUID ticketOf(OutboundMessage message) {
        return message instanceof ReplyRequested reply ? reply.ticketId() : ((SurveyRequested) message).ticketId();
    }
}
