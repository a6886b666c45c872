package org.hotline.ticket.importing.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hotline.ticket.Calling;
import org.hotline.ticket.TicketServiceTest;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.importing.PastEvent.PastEventKind;
import org.hotline.ticket.ticket.ClosureReason;
import org.hotline.ticket.ticket.Priority;
import org.hotline.ticket.ticket.Status;
import org.hotline.ticket.ticket.TicketType;
import org.junit.jupiter.api.Test;

/** What is published of the lines of an import is what is taken. */
@TicketServiceTest
class ImportSchemaTest {

    @Test
    void itHasTheFieldsOfALine() {
        JsonPath schema = schema();

        assertThat(fields(schema, "properties")).containsExactlyInAnyOrderElementsOf(of(PastTicketRequest.class));
        assertThat(fields(schema, "'$defs'.event.properties"))
                .containsExactlyInAnyOrderElementsOf(of(PastEventRequest.class));
        assertThat(fields(schema, "properties.customer.properties"))
                .containsExactlyInAnyOrderElementsOf(of(PastTicketRequest.PastCustomerRequest.class));
    }

    @Test
    void itHasTheWordsOfEachList() {
        JsonPath schema = schema();

        assertThat(words(schema, "properties.channel")).isEqualTo(names(Channel.values()));
        assertThat(words(schema, "properties.type")).isEqualTo(names(TicketType.values()));
        assertThat(words(schema, "'$defs'.event.properties.kind")).isEqualTo(names(PastEventKind.values()));
        assertThat(words(schema, "'$defs'.event.properties.status")).isEqualTo(names(Status.values()));
        assertThat(words(schema, "'$defs'.event.properties.reason")).isEqualTo(names(ClosureReason.values()));
        assertThat(words(schema, "'$defs'.event.properties.priority")).isEqualTo(names(Priority.values()));
    }

    private static JsonPath schema() {
        return new JsonPath(Calling.as("admin")
                .get("/v1/imports/schema")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static List<String> fields(JsonPath schema, String path) {
        return List.copyOf(schema.<String, Object>getMap(path).keySet());
    }

    private static List<String> words(JsonPath schema, String path) {
        return schema.getList(path + ".enum");
    }

    private static List<String> of(Class<?> form) {
        return Stream.of(form.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static List<String> names(Enum<?>... words) {
        return Arrays.stream(words).map(Enum::name).toList();
    }
}
