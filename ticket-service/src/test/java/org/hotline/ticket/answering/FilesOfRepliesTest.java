package org.hotline.ticket.answering;

import static org.hamcrest.Matchers.equalTo;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.opened;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

@TicketServiceTest
class FilesOfRepliesTest {

    @Test
    void aFileGoesWithAReplyOnce() {
        UUID file = UUID.randomUUID();

        reply(Stream.of(file, UUID.randomUUID(), file).map(id -> file(id, 0)).toList())
                .statusCode(400)
                .body("errors[0].field", equalTo("attachments"))
                .body("errors[0].rule", equalTo("must name each file once"));
    }

    @Test
    void filesOfMoreThanAMailHoldsAreRefused() {
        List<Map<String, Object>> much = Stream.generate(() -> file(UUID.randomUUID(), 24L << 20))
                .limit(2)
                .toList();

        reply(much)
                .statusCode(413)
                .body("errors[0].field", equalTo("attachments"))
                .body("errors[0].rule", equalTo("must not exceed 26214400 bytes in all"));
        reply(List.of(file(UUID.randomUUID(), Long.MAX_VALUE), file(UUID.randomUUID(), Long.MAX_VALUE)))
                .statusCode(413);
        reply(much.subList(0, 1)).statusCode(202);
    }

    private static Map<String, Object> file(UUID id, long size) {
        return Map.of("id", id, "name", "f", "type", "application/octet-stream", "size", size);
    }

    private static ValidatableResponse reply(List<Map<String, Object>> files) {
        return as("operator")
                .body(Map.of("text", "see files", "attachments", files))
                .post("/v1/tickets/" + opened() + "/replies")
                .then();
    }
}
