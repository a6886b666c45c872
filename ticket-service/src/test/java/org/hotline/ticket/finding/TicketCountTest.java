package org.hotline.ticket.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.open;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** A count says how many tickets its list has. */
@TicketServiceTest
class TicketCountTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void aCountIsAsLongAsItsList() {
        String word = "counted" + UUID.randomUUID().toString().replace("-", "");
        for (int i = 0; i < 3; i++) {
            arrive(kafka, Inbound.mail().saying("s", word).event());
        }
        UUID taken = arrive(kafka, Inbound.mail().saying("s", word).event());
        as("operator", "counting").body(Map.of("text", "Mine.")).post("/v1/tickets/" + taken + "/replies");

        assertCount(as("supervisor").queryParam("q", word), 4);
        assertCount(as("supervisor").queryParam("q", word).queryParam("unassigned", true), 3);
        assertCount(as("supervisor").queryParam("q", word).queryParam("status", "CLOSED"), 0);
    }

    @Test
    void whatOneMayNotSeeIsNotCounted() {
        String word = "hidden" + UUID.randomUUID().toString().replace("-", "");
        open("billing", word).then().statusCode(201);

        assertCount(as("supervisor").queryParam("q", word), 1);
        assertCount(as("operator", "outsider").queryParam("q", word), 0);
    }

    @Test
    void beyondAThousandThereAreMore() {
        assertThat(TicketCount.of(1000)).isEqualTo(new TicketCount(1000, false));
        assertThat(TicketCount.of(1001)).isEqualTo(new TicketCount(1000, true));
    }

    private static void assertCount(RequestSpecification asked, int expected) {
        asked.get("/v1/tickets/count")
                .then()
                .statusCode(200)
                .body("count", equalTo(expected))
                .body("more", equalTo(false));
    }
}
