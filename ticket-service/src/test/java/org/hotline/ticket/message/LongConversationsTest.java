package org.hotline.ticket.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.opened;
import static org.hotline.ticket.Calling.ticket;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** Whoever writes a lot is read a part at a time. */
@TicketServiceTest
class LongConversationsTest {

    @Test
    void aPageOfMessagesEndsBeforeItsTextsAreTooLongAndAnExportHoldsThemAll() {
        String ticket = opened();
        List<String> said = IntStream.range(0, 7)
                .mapToObj(i -> i + "\u8acb".repeat(300_000))
                .toList();
        said.forEach(text -> as("operator")
                .body(Map.of("text", text))
                .post("/v1/tickets/" + ticket + "/notes")
                .then()
                .statusCode(201));

        List<String> read = new ArrayList<>();
        JsonPath page = null;
        while (page == null || page.getString("next") != null) {
            page = page(ticket, page == null ? null : page.getString("next"));
            List<String> texts = page.getList("items.text", String.class);
            assertThat(texts).isNotEmpty().hasSizeLessThanOrEqualTo(3);
            read.addAll(texts);
        }
        List<String> exported = as("supervisor")
                .get("/v1/customers/" + ticket(ticket).getString("customer.id") + "/export")
                .jsonPath()
                .getList("tickets[0].messages.text", String.class);

        assertThat(read).hasSize(8).startsWith("It does not work.").containsAll(said);
        assertThat(exported).isEqualTo(read);
    }

    private static JsonPath page(String ticket, String after) {
        RequestSpecification request = as("operator").queryParam("limit", 200);
        return (after == null ? request : request.queryParam("after", after))
                .get("/v1/tickets/" + ticket + "/messages")
                .jsonPath();
    }
}
