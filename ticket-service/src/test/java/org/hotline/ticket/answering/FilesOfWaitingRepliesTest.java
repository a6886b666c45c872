package org.hotline.ticket.answering;

import static org.hamcrest.Matchers.contains;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.opened;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hotline.kit.db.Database;
import org.hotline.kit.security.UploadIds;
import org.hotline.kit.test.Tokens;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** The files of a reply go with it when it goes out. */
@TicketServiceTest
class FilesOfWaitingRepliesTest {

    @Inject
    ReplySending sending;

    @Inject
    Database database;

    @Inject
    UploadIds uploads;

    @Test
    void aFileThatWentElsewhereHoldsItAndOneThatDidNotGoesWithIt() {
        String id = opened();
        Map<String, Object> file = Map.of(
                "id",
                uploads.issue(Tokens.idOf("operator", Waiting.WRITER)).toString(),
                "name",
                "a.txt",
                "type",
                "text/plain",
                "size",
                3);
        Map<String, Object> said = Map.of("text", "See file.", "attachments", List.of(file));
        String other = opened();
        Waiting.reply(id, said).statusCode(202);
        Waiting.reply(other, said).statusCode(202);
        Waiting.of(other).body("items[0].attachments.name", contains("a.txt"));

        Waiting.send(database, sending, id);
        Waiting.send(database, sending, other);

        as("operator")
                .get("/v1/tickets/" + id + "/messages")
                .then()
                .body("items[1].attachments.name", contains("a.txt"));
        Waiting.of(other).body("items.held", contains("FILE_GONE"));
    }
}
