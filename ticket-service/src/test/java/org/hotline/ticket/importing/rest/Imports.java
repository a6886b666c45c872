package org.hotline.ticket.importing.rest;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.event.ticket.TicketEvent;
import org.hotline.event.ticket.TicketImported;
import org.hotline.kit.test.Tokens;
import org.hotline.kit.test.Topics;
import org.hotline.ticket.Calling;

/** Imports as an admin sends them. */
final class Imports {

    private Imports() {}

    /** A source that no other test has. */
    static String aSource() {
        return "old-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** The tickets of the documentation. */
    static String example() throws IOException {
        return Files.readString(Path.of("../docs/examples/tickets.ndjson"));
    }

    static JsonPath taken(String source, String lines) {
        return answered(source, "", lines).statusCode(200).extract().jsonPath();
    }

    static JsonPath tried(String source, String lines) {
        return answered(source, "&dryRun=true", lines).statusCode(200).extract().jsonPath();
    }

    static ValidatableResponse answered(String source, String more, String lines) {
        return given().auth()
                .oauth2(Tokens.of("admin"))
                .contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports?source=" + source + more)
                .then();
    }

    /** The ticket as it was told last on its topic. */
    static TicketImported published(String kafka, UUID ticket) {
        return Topics.read(kafka, TicketEvent.class).stream()
                .filter(TicketImported.class::isInstance)
                .map(TicketImported.class::cast)
                .filter(told -> told.key().equals(ticket))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** A ticket with what happened to it, each as JSON without its braces. */
    static String line(String more, String... events) {
        return Stream.of(events)
                .map(event -> '{' + event + '}')
                .collect(Collectors.joining(
                        ",",
                        "{\"externalId\":\"1\",\"subject\":\"Login\",\"createdAt\":\"2024-06-03T08:00:00Z\"," + more
                                + ",\"events\":[",
                        "]}"));
    }

    /** What is wrong with the only bad line. */
    static String refusal(JsonPath report) {
        return report.getString("errors[0].detail");
    }

    static JsonPath get(String path) {
        return Calling.as("admin").get(path).then().statusCode(200).extract().jsonPath();
    }
}
