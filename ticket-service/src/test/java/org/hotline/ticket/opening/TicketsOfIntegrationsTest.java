package org.hotline.ticket.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.Calling.as;

import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.kit.test.Tokens;
import org.hotline.ticket.Outbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who answers a ticket that an integration opened is who brought it. */
@SuppressWarnings("NullAway.Init")
@TicketServiceTest
class TicketsOfIntegrationsTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ParameterizedTest
    @CsvSource({"integration, WEB, true", "integration, SMS, true", "integration, EMAIL, false", "operator, WEB, false"
    })
    void anAnswerSaysWhichIntegrationOpenedItsTicketUnlessWeDeliverItOurselves(
            String role, String channel, boolean said) {
        String address = channel.equals("SMS") ? "+33612345678" : UUID.randomUUID() + "@example.org";
        String id = AddressesAtTheDoorTest.open(role, channel, Map.of("customer", Map.of("address", address)))
                .path("id");

        as("operator")
                .body(Map.of("text", "hello"))
                .post("/v1/tickets/" + id + "/replies")
                .then()
                .statusCode(202);

        assertThat(Outbound.sent(kafka, ReplyRequested.class, UUID.fromString(id))
                        .integration())
                .isEqualTo(said ? Tokens.idOf("integration", "integration") : null);
    }
}
