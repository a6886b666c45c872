package org.hotline.ticket.answering;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.opened;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.Attachment;
import org.hotline.kit.security.UploadIds;
import org.hotline.kit.test.Tokens;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

@TicketServiceTest
class FilesOfRepliesTest {

    @Inject
    UploadIds uploads;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void aFileGoesWithAReplyOnce() {
        UUID file = uploaded();

        reply(opened(), Stream.of(file, uploaded(), file).map(id -> file(id, 0)).toList())
                .statusCode(400)
                .body("errors[0].field", equalTo("attachments"))
                .body("errors[0].rule", equalTo("must name each file once"));
    }

    @Test
    void filesOfMoreThanAMailHoldsAreRefused() {
        List<Map<String, Object>> much =
                Stream.generate(() -> file(uploaded(), 24L << 20)).limit(2).toList();

        reply(opened(), much)
                .statusCode(413)
                .body("errors[0].field", equalTo("attachments"))
                .body("errors[0].rule", equalTo("must not exceed 26214400 bytes in all"));
        reply(opened(), List.of(file(uploaded(), Long.MAX_VALUE), file(uploaded(), Long.MAX_VALUE)))
                .statusCode(413);
        reply(opened(), much.subList(0, 1)).statusCode(202);
    }

    @Test
    void aFileOfAnotherTicketGoesWithNoAnswer() {
        String foreign = opened();
        UUID file = uploads.issue(Tokens.idOf("operator", "another"));
        reply("another", foreign, List.of(file(file, 1))).statusCode(202);

        assertRefused("unknown-attachment", reply(opened(), List.of(file(file, 1))));
    }

    @Test
    void anUploadGoesIntoTheAnswersOfOneTicket() {
        String first = opened();
        List<Map<String, Object>> file = List.of(file(uploaded(), 1));
        reply(first, file).statusCode(202);

        assertRefused("attachment-already-sent", reply(opened(), file));
        reply(first, file).statusCode(202);
    }

    @Test
    void aFileThatIsNotThereOrWasUploadedByAnotherGoesWithNoAnswer() {
        UUID another = uploads.issue(Tokens.idOf("operator", "another"));

        for (UUID id : List.of(UUID.randomUUID(), new UUID(0, 0), another)) {
            assertRefused("unknown-attachment", reply(opened(), List.of(file(uploaded(), 1), file(id, 1))));
        }
    }

    @Test
    void whatTheCustomerOrAColleagueSentInTheTicketGoesWithAnAnswer() {
        Attachment photo = new Attachment(UUID.randomUUID(), "photo.png", "image/png", 7);
        String ticket = arrive(kafka, Inbound.mail().with(photo).event()).toString();
        UUID another = uploads.issue(Tokens.idOf("operator", "another"));
        reply("another", ticket, List.of(file(another, 1))).statusCode(202);

        reply(ticket, List.of(file(photo.id(), 7), file(another, 1))).statusCode(202);
        assertRefused("unknown-attachment", reply(opened(), List.of(file(photo.id(), 7))));
    }

    private UUID uploaded() {
        return uploads.issue(Tokens.idOf("operator", "operator"));
    }

    private static void assertRefused(String type, ValidatableResponse answer) {
        answer.statusCode(422).body("type", containsString(type)).body("errors[0].field", equalTo("attachments"));
    }

    private static Map<String, Object> file(UUID id, long size) {
        return Map.of("id", id, "name", "f", "type", "application/octet-stream", "size", size);
    }

    private static ValidatableResponse reply(String ticket, List<Map<String, Object>> files) {
        return reply("operator", ticket, files);
    }

    private static ValidatableResponse reply(String operator, String ticket, List<Map<String, Object>> files) {
        return as("operator", operator)
                .body(Map.of("text", "see files", "attachments", files))
                .post("/v1/tickets/" + ticket + "/replies")
                .then();
    }
}
