package org.hotline.ticket.eventlog.rest;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.test.Tokens;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Logs of the shapes in which help desks publish theirs: every row is accounted for, and what is told is what stands in them. */
@TicketServiceTest
class EventLogImportTest {

    static final Path LOGS = Path.of("src/test/resources/eventlog");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final String source = "log-" + UUID.randomUUID().toString().substring(0, 8);

    @ParameterizedTest
    @EnumSource
    void whatIsToldIsWhatAPlainLookAtTheRowsSays(LogShape shape) throws IOException {
        byte[] log = Files.readAllBytes(LOGS.resolve(shape.file()));
        PlainLog plain = shape.read(log);
        JsonPath tried = imported(shape, log, "&dryRun=true");
        JsonPath report = imported(shape, log, "");

        assertThat(report.getInt("eventsAdded")).isEqualTo(plain.rows());
        assertThat(report.getInt("created")).isEqualTo(plain.cases().size());
        assertThat(report.getList("errors")).isEmpty();
        assertThat(tried.getInt("created") + "/" + tried.getInt("eventsAdded"))
                .isEqualTo(plain.cases().size() + "/" + report.getInt("lines"));
        assertThat(PlainLog.told(kafka, source, plain.cases())).isEqualTo(plain);
    }

    @ParameterizedTest
    @EnumSource
    void theSameAgainAndInAnyOrderChangesNothing(LogShape shape) throws IOException {
        byte[] log = Files.readAllBytes(LOGS.resolve(shape.file()));
        PlainLog plain = shape.read(log);

        imported(shape, shape.shuffled(log, 1), "");
        JsonPath again = imported(shape, shape.shuffled(log, 2), "");

        assertThat(again.getInt("eventsKnown")).isEqualTo(plain.rows());
        assertThat(again.getInt("updated")).isZero();
        assertThat(PlainLog.told(kafka, source, plain.cases())).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 37, 90})
    void aLogThatWasCutOffAndIsSentAgainEndsTheSame(int percent) throws IOException {
        LogShape shape = LogShape.STATUSES;
        byte[] log = Files.readAllBytes(LOGS.resolve(shape.file()));
        String text = new String(log, StandardCharsets.UTF_8);
        String part = text.substring(0, text.lastIndexOf('\n', text.length() * percent / 100) + 1);
        JsonPath cut = imported(shape, part.getBytes(StandardCharsets.UTF_8), "");
        JsonPath rest = imported(shape, log, "");

        assertThat(rest.getInt("eventsKnown")).isEqualTo(cut.getInt("eventsAdded"));
        assertThat(rest.getInt("eventsKnown") + rest.getInt("eventsAdded"))
                .isEqualTo(shape.read(log).rows());
        assertThat(PlainLog.told(kafka, source, shape.read(log).cases())).isEqualTo(shape.read(log));
    }

    @Test
    void aBadRowIsNamedAndTheRestGoesOnButALogWithoutANamedColumnIsRefused() throws IOException {
        String log = "Incident ID;DateStamp;IncidentActivity_Number;IncidentActivity_Type;Assignment Group\n"
                + "IM1;30-02-2013 10:00:00;1;Open;TEAM0008\n"
                + "IM1;01-03-2013 10:00:00;2;Dancing;TEAM0008\n"
                + ";01-03-2013 10:00:00;3;Open;TEAM0008\n"
                + "IM1;01-03-2013 10:00:00;4;Open;TEAM0008\n"
                + "IM1;01-03-2013 11:00:00;5;Closed\n"
                + "IM1;01-03-2013 11:00:00;5;Closed;\n";

        JsonPath report = imported(LogShape.ACTIVITIES, log.getBytes(StandardCharsets.UTF_8), "");

        assertThat(report.<Integer>getList("errors.line")).containsExactly(2, 3, 4, 6);
        assertThat(report.<String>getList("errors.errors.field.flatten()"))
                .containsExactly("DateStamp", "IncidentActivity_Type", "Incident ID", "row");
        assertThat(report.getInt("eventsAdded")).isEqualTo(2);
        send("a;b\n1;2\n".getBytes(StandardCharsets.UTF_8), "").statusCode(400);
    }

    @Test
    void aQuoteThatIsNeverClosedIsToldOf() throws IOException {
        String log = "Incident ID;DateStamp;IncidentActivity_Number;IncidentActivity_Type;Assignment Group\n"
                + "IM1;01-03-2013 10:00:00;4;Open;TEAM0008\n\"" + "x".repeat(CsvText.LONGEST_VALUE * 2);

        JsonPath report = imported(LogShape.ACTIVITIES, log.getBytes(StandardCharsets.UTF_8), "");

        assertThat(report.getInt("eventsAdded")).isEqualTo(1);
        assertThat(report.<Integer>getList("errors.line")).containsExactly(3);
    }

    @Test
    void aRowInAnotherCharsetIsNamed() {
        String log = "Incident ID;DateStamp;IncidentActivity_Number;IncidentActivity_Type;Assignment Group\n"
                + "Zé;01-03-2013 10:00:00;1;Open;TEAM0008\nZè;01-03-2013 10:00:00;2;Closed;TEAM0008\n";

        JsonPath report = imported(LogShape.ACTIVITIES, log.getBytes(StandardCharsets.ISO_8859_1), "");

        assertThat(report.getInt("created")).isZero();
        assertThat(report.<Integer>getList("errors.line")).containsExactly(2, 3);
        assertThat(report.getString("errors[0].detail")).isEqualTo("Incident ID must be UTF-8");
        assertThat(imported(LogShape.ACTIVITIES, log.getBytes(StandardCharsets.UTF_8), "")
                        .getInt("created"))
                .isEqualTo(2);
        send(log.getBytes(StandardCharsets.UTF_8), "", "text/csv; charset=utf8").statusCode(200);
        send(log.getBytes(StandardCharsets.UTF_8), "", "text/csv; charset=iso-8859-1")
                .statusCode(400)
                .body("errors[0].field", equalTo("Content-Type"));
    }

    private JsonPath imported(LogShape shape, byte[] log, String more) {
        shape.map(source);
        return send(log, more).statusCode(200).extract().jsonPath();
    }

    private ValidatableResponse send(byte[] log, String more) {
        return send(log, more, "text/csv");
    }

    private ValidatableResponse send(byte[] log, String more, String type) {
        return given().config(config().encoderConfig(
                                encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .auth()
                .oauth2(Tokens.of("supervisor"))
                .contentType(type)
                .body(log)
                .post("/v1/imports/logs?source=" + source + "&mapping=" + source + more)
                .then();
    }
}
