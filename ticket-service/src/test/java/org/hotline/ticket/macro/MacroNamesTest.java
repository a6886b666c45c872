package org.hotline.ticket.macro;

import static org.hamcrest.Matchers.contains;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.macro.Macros.added;
import static org.hotline.ticket.macro.Macros.does;
import static org.hotline.ticket.macro.Macros.macro;
import static org.hotline.ticket.macro.Macros.preview;

import java.util.Map;
import java.util.UUID;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** Customers choose their names themselves. */
@TicketServiceTest
class MacroNamesTest {

    @Test
    void aCustomerMentionsNobodyByAName() {
        Map<String, ?> customer = Map.of("address", UUID.randomUUID() + "@example.org", "name", "x @ada");
        String id = as("operator")
                .body(Map.of("customer", customer, "subject", "a", "text", "b", "channel", "WEB", "team", "first-line"))
                .post("/v1/tickets")
                .path("id");

        preview(id, added(macro("Note", does("NOTE", "text", "@bob called {{customer}}"))))
                .then()
                .body("notes", contains("@bob called x @\u2060ada"));
    }
}
