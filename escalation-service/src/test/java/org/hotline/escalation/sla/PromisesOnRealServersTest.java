package org.hotline.escalation.sla;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.escalation.Neighbours;
import org.hotline.escalation.OnRealServers;
import org.hotline.event.Channel;
import org.hotline.event.EscalationCause;
import org.hotline.event.SupportLevel;
import org.hotline.event.TicketPriority;
import org.hotline.event.escalation.EscalationEvent;
import org.hotline.event.escalation.EscalationRaised;
import org.hotline.event.escalation.SlaClockBreached;
import org.hotline.event.interaction.CallConnected;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Tokens;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnRealServers
@SuppressWarnings("NullAway.Init") // injected
class PromisesOnRealServersTest {

    @Inject
    BreachWatch watch;

    @Inject
    SlaTracker tracker;

    @Inject
    Clock clock;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private String account;

    @BeforeEach
    void aPromiseForThisTestAlone() {
        account = "account-" + UUID.randomUUID();
        given().auth()
                .oauth2(Tokens.of("supervisor"))
                .contentType("application/json")
                .body("""
                        {"key":"p-%s","precedence":10,"match":{"account":"%s"},"calendar":"always",
                         "targets":{"FIRST_RESPONSE":"PT1H","RESOLUTION":"PT4H"}}""".formatted(UUID.randomUUID(), account))
                .post("/v1/sla-policies")
                .then()
                .statusCode(201);
    }

    @Test
    void aBrokenPromiseEscalatesOnceHoweverManyLookAtTheSameTime() throws Exception {
        Instant opened = clock.instant().minus(Duration.ofMinutes(61));
        List<Neighbours> tickets = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Neighbours ticket = new Neighbours(account, TicketPriority.NORMAL);
            tickets.add(ticket);
            Topics.publish(kafka, ticket.opened(opened));
        }
        tickets.forEach(ticket -> awaitState(ticket.ticket(), "FIRST_RESPONSE", "RUNNING"));

        ExecutorService instances = Executors.newFixedThreadPool(4);
        List<Callable<Boolean>> looks = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            looks.add(() -> watch.look());
        }
        for (Future<Boolean> look : instances.invokeAll(looks)) {
            look.get();
        }
        instances.shutdown();

        for (Neighbours ticket : tickets) {
            await().untilAsserted(() -> {
                assertThat(facts(ticket.ticket(), SlaClockBreached.class)).hasSize(1);
                assertThat(facts(ticket.ticket(), EscalationRaised.class)).hasSize(1);
            });
            assertThat(facts(ticket.ticket(), SlaClockBreached.class).get(0).occurredAt())
                    .isEqualTo(opened.plus(Duration.ofHours(1)));
            clocks(ticket.ticket()).body("items.find { it.target == 'FIRST_RESPONSE' }.state", equalTo("BREACHED"));
        }
    }

    @Test
    void nothingEscalatesBeforeItIsDue() {
        Neighbours ticket = new Neighbours(account, TicketPriority.NORMAL);
        Topics.publish(kafka, ticket.opened(clock.instant().minus(Duration.ofMinutes(59))));
        awaitState(ticket.ticket(), "FIRST_RESPONSE", "RUNNING");

        watch.look();

        assertThat(facts(ticket.ticket(), EscalationRaised.class)).isEmpty();
    }

    @Test
    void anAnswerMeetsTheFirstPromiseAndASolutionTheSecond() {
        Instant opened = clock.instant().minus(Duration.ofMinutes(30));
        Neighbours ticket = new Neighbours(account, TicketPriority.NORMAL);

        Topics.publish(
                kafka,
                List.of(
                        ticket.opened(opened),
                        ticket.replied(opened.plusSeconds(600)),
                        ticket.paused(opened.plusSeconds(700)),
                        ticket.resumed(opened.plusSeconds(1000)),
                        ticket.resolved(opened.plusSeconds(1200), SupportLevel.FIRST)));

        awaitState(ticket.ticket(), "FIRST_RESPONSE", "MET");
        awaitState(ticket.ticket(), "RESOLUTION", "MET");
        clocks(ticket.ticket())
                .body("items.find { it.target == 'FIRST_RESPONSE' }.consumedSeconds", equalTo(600))
                .body("items.find { it.target == 'RESOLUTION' }.consumedSeconds", equalTo(900));
    }

    @Test
    void anAnsweredCallIsAFirstResponseWhicheverIsLearnedFirst() {
        Instant opened = clock.instant().minus(Duration.ofMinutes(10));
        for (boolean callFirst : new boolean[] {true, false}) {
            UUID interaction = Ids.next();
            Neighbours ticket = new Neighbours(account, TicketPriority.NORMAL);
            CallConnected connected = new CallConnected(
                    Ids.next(),
                    opened.plusSeconds(12),
                    opened,
                    interaction,
                    Ids.next(),
                    Channel.VOICE,
                    account,
                    false,
                    null);
            if (callFirst) {
                Topics.publish(kafka, connected);
                Topics.publish(kafka, List.of(ticket.opened(opened), ticket.callFiled(interaction, opened)));
            } else {
                Topics.publish(kafka, List.of(ticket.opened(opened), ticket.callFiled(interaction, opened)));
                awaitState(ticket.ticket(), "FIRST_RESPONSE", "RUNNING");
                Topics.publish(kafka, connected);
            }
            awaitState(ticket.ticket(), "FIRST_RESPONSE", "MET");
        }
    }

    @Test
    void aRuleCanActBeforeAPromiseIsBrokenButOnlyOnce() {
        as("supervisor")
                .body("""
                        {"key":"r-%s","precedence":1,"target":"RESOLUTION","before":"PT30M","match":{"account":"%s"},
                         "toLevel":"SECOND","toTeam":"second-line"}""".formatted(UUID.randomUUID(), account))
                .post("/v1/escalation-rules")
                .then()
                .statusCode(201);
        Neighbours soon = new Neighbours(account, TicketPriority.NORMAL);
        Neighbours later = new Neighbours(account, TicketPriority.NORMAL);
        Topics.publish(
                kafka,
                List.of(
                        soon.opened(clock.instant().minus(Duration.ofMinutes(220))),
                        later.opened(clock.instant().minus(Duration.ofMinutes(190)))));
        awaitState(soon.ticket(), "RESOLUTION", "RUNNING");
        awaitState(later.ticket(), "RESOLUTION", "RUNNING");

        watch.lookAhead();
        watch.lookAhead();

        await().untilAsserted(() ->
                assertThat(facts(soon.ticket(), EscalationRaised.class)).hasSize(1));
        assertThat(facts(soon.ticket(), EscalationRaised.class).get(0).cause()).isEqualTo(EscalationCause.RULE);
        assertThat(facts(later.ticket(), EscalationRaised.class)).isEmpty();
    }

    @Test
    void aChangedCalendarMovesTheDueTimesOfRunningClocks() {
        String name = "moving-" + UUID.randomUUID();
        String always = """
                {"name":"%s","zone":"UTC","hours":[%s]}""".formatted(name, everyDay("00:00", "24:00"));
        String id = as("supervisor")
                .body(always)
                .post("/v1/calendars")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("supervisor")
                .body("""
                        {"key":"p-%s","precedence":20,"match":{"account":"%s"},"calendar":"%s",
                         "targets":{"RESOLUTION":"PT12H"}}""".formatted(UUID.randomUUID(), account, name))
                .post("/v1/sla-policies")
                .then()
                .statusCode(201);
        Neighbours ticket = new Neighbours(account, TicketPriority.NORMAL);
        Topics.publish(kafka, ticket.opened(clock.instant()));
        awaitState(ticket.ticket(), "RESOLUTION", "RUNNING");
        Instant before = dueAt(ticket);

        as("supervisor")
                .header("If-Match", "\"1\"")
                .body(always.replace("24:00", "12:00"))
                .put("/v1/calendars/" + id)
                .then()
                .statusCode(200);
        while (tracker.recount()) {
            assertThat(dueAt(ticket)).isAfterOrEqualTo(before);
        }

        assertThat(dueAt(ticket)).isAfter(before);
        as("supervisor").delete("/v1/calendars/" + id).then().statusCode(409);
    }

    @Test
    void nothingIsPromisedToSpam() {
        Instant opened = clock.instant().minus(Duration.ofMinutes(10));
        Neighbours ticket = new Neighbours(account, TicketPriority.NORMAL);

        Topics.publish(kafka, List.of(ticket.opened(opened), ticket.spam(opened.plusSeconds(60))));

        awaitState(ticket.ticket(), "FIRST_RESPONSE", "CANCELLED");
        awaitState(ticket.ticket(), "RESOLUTION", "CANCELLED");
    }

    @Test
    void theClocksOfSomeoneElsesTicketAreNotFound() {
        Neighbours ticket = new Neighbours(account, TicketPriority.NORMAL);
        Topics.publish(kafka, ticket.opened(clock.instant()));
        awaitState(ticket.ticket(), "FIRST_RESPONSE", "RUNNING");

        given().auth()
                .oauth2(Tokens.of("operator", "billie", "billing"))
                .get("/v1/tickets/" + ticket.ticket() + "/clocks")
                .then()
                .statusCode(404);
    }

    private Instant dueAt(Neighbours ticket) {
        return Instant.parse(clocks(ticket.ticket()).extract().path("items.find { it.target == 'RESOLUTION' }.dueAt"));
    }

    private static String everyDay(String from, String to) {
        return Stream.of(DayOfWeek.values())
                .map(day -> "{\"day\":\"%s\",\"from\":\"%s\",\"to\":\"%s\"}".formatted(day, from, to))
                .collect(Collectors.joining(","));
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of(role)).contentType("application/json");
    }

    private void awaitState(UUID ticket, String target, String state) {
        await().untilAsserted(() ->
                clocks(ticket).body("items.find { it.target == '" + target + "' }.state", equalTo(state)));
    }

    private static io.restassured.response.ValidatableResponse clocks(UUID ticket) {
        return given().auth()
                .oauth2(Tokens.of("operator"))
                .get("/v1/tickets/" + ticket + "/clocks")
                .then()
                .statusCode(200);
    }

    private <E extends EscalationEvent> List<E> facts(UUID ticket, Class<E> type) {
        return Topics.read(kafka, EscalationEvent.class).stream()
                .filter(event -> event.ticketId().equals(ticket))
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
