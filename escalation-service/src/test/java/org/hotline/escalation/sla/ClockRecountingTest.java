package org.hotline.escalation.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.escalation.EscalationServiceTest;
import org.hotline.escalation.Neighbours;
import org.hotline.event.TicketPriority;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clocks go on by a calendar that changed. */
@EscalationServiceTest
@SuppressWarnings("NullAway.Init") // injected
class ClockRecountingTest extends PromisedTickets {

    @Inject
    ClockRecounting recounting;

    private static String calendar(String name, String hours) {
        return "{\"name\":\"%s\",\"zone\":\"UTC\",\"hours\":[%s]}".formatted(name, hours);
    }

    private String policy(String calendar, String resolution) {
        return """
                {"key":"p-%s","precedence":20,"match":{"account":"%s"},"calendar":"%s","targets":{"RESOLUTION":"%s"}}""".formatted(UUID.randomUUID(), account, calendar, resolution);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1H", "P36500D", "PT9223372036854775807S", "P106751991167300D"})
    void nothingIsPromisedThatIsNeverDueAndNoCalendarTakesAPromiseBack(String length) {
        String name = "narrow-" + UUID.randomUUID();
        String moment = "{\"day\":\"MONDAY\",\"from\":\"00:00:00\",\"to\":\"00:00:01\"}";
        String id = as("supervisor")
                .body(calendar(name, moment))
                .post("/v1/calendars")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        as("supervisor")
                .body(policy(name, length))
                .post("/v1/sla-policies")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("targets"));

        as("supervisor")
                .header("If-Match", "\"1\"")
                .body(calendar(name, everyDay("00:00", "24:00")))
                .put("/v1/calendars/{id}", id)
                .then()
                .statusCode(200);
        as("supervisor")
                .body(policy(name, "PT1H"))
                .post("/v1/sla-policies")
                .then()
                .statusCode(201);
        as("supervisor")
                .header("If-Match", "\"2\"")
                .body(calendar(name, moment))
                .put("/v1/calendars/{id}", id)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("hours"));
    }

    @Test
    void whatIsNoWaitingStatusAndWhatIsTooLongIsRefusedByName() {
        String valid = policy("business-hours", "PT1H");

        as("supervisor")
                .body(valid.replace("\"targets\"", "\"pausedBy\":[null],\"targets\""))
                .post("/v1/sla-policies")
                .then()
                .statusCode(400);
        as("supervisor")
                .body(valid.replace("\"account\":", "\"category\":\"" + "x".repeat(101) + "\",\"account\":"))
                .post("/v1/sla-policies")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("match.category"));
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
        while (recounting.recount()) {
            assertThat(dueAt(ticket)).isAfterOrEqualTo(before);
        }

        assertThat(dueAt(ticket)).isAfter(before);
        as("supervisor").delete("/v1/calendars/" + id).then().statusCode(409);
    }

    private Instant dueAt(Neighbours ticket) {
        return Instant.parse(clocks(ticket.ticket()).extract().path("items.find { it.target == 'RESOLUTION' }.dueAt"));
    }

    private static String everyDay(String from, String to) {
        return Stream.of(DayOfWeek.values())
                .map(day -> "{\"day\":\"%s\",\"from\":\"%s\",\"to\":\"%s\"}".formatted(day, from, to))
                .collect(Collectors.joining(","));
    }
}
