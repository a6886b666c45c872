package org.hotline.ticket.forwarding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.hotline.ticket.Calling.arrive;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To whom nothing is forwarded. */
@TicketServiceTest
class ForwardRecipientsTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "support@hotline.example",
                "support+t.abc@hotline.example",
                "ann@unanswered.example",
                "lead@supplier.example\r\nBcc: spy@supplier.example",
                "team: lead@supplier.example;",
                "lead"
            })
    void nobodyElseIsForwardedTo(String to) {
        UUID id = arrive(kafka, Inbound.mail().from("ann@unanswered.example").event());

        Forwards.of(id, Map.of("to", List.of(Forwards.LEAD, to)))
                .statusCode(400)
                .body("errors[0].field", equalTo("to"));

        Forwards.messages(id).body("items.direction", contains("INBOUND"));
    }

    @Test
    void fewAreForwardedTo() {
        UUID id = arrive(kafka, Inbound.mail().event());

        for (int number : new int[] {0, 11, 1000}) {
            List<String> to = IntStream.range(0, number)
                    .mapToObj(i -> "lead" + i + "@supplier.example")
                    .toList();
            Forwards.of(id, Map.of("to", to)).statusCode(400).body("errors[0].field", startsWith("to"));
        }
        Forwards.of(id, Map.of("text", " ")).statusCode(400).body("errors[0].field", equalTo("text"));
    }
}
