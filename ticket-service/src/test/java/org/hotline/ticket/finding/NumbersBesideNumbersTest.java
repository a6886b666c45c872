package org.hotline.ticket.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.finding.Searching.found;

import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.ticket.Calling;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A telephone number is found by itself, whatever number stands before or behind it. */
@TicketServiceTest
class NumbersBesideNumbersTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "W 06 856 245 69 / 01 44 55 66 77",
                "06 856 245 69 - 01 44 55 66 77",
                "01.44.55.66.77 / 06.85.62.45.69",
                "06 85 62 45 69 14h",
                "06 85 62 45 69 75011 Paris",
                "06 85 62 45 69 (9h-12h)",
                "06 85 62 45 69 2 fois",
                "0033 6 85624569 - 8h30",
                "+33 6 856245 69 24/7",
                "2026-11-28 0685624569",
                "tel. 1) 0685624569 2) 0144556677"
            })
    void isFoundInOne(String text) {
        UUID id = Calling.arrive(
                kafka, Inbound.mail().in(null).saying("s", "Bonjour, " + text).event());

        assertThat(found("0685624569")).contains(id);
        assertThat(found("+33 6 85 62 45 69")).contains(id);
        assertThat(found("0685624560")).doesNotContain(id);
    }
}
