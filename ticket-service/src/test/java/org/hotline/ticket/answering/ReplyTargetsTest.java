package org.hotline.ticket.answering;

import static org.hamcrest.Matchers.containsString;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;

import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is known from before by an address that was taken then. */
@TicketServiceTest
class ReplyTargetsTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "root@localhost",
                "root@web1",
                "root@127.0.0.1",
                "root@[127.0.0.1]",
                "support@hotline.example",
                "Sales@Hotline.example",
                "é@b.example"
            })
    void nobodyIsAnsweredWhereNoMailGoesNorAtAMailboxOfOurs(String address) {
        UUID ticket = arrive(kafka, Inbound.mail().from(address).event());

        as("operator")
                .body(Map.of("text", "hello"))
                .post("/v1/tickets/" + ticket + "/replies")
                .then()
                .statusCode(422)
                .body("type", containsString("customer-unreachable"));
    }
}
