package org.hotline.ticket.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.finding.Searching.assertAllFind;
import static org.hotline.ticket.finding.Searching.found;

import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.Attachment;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names with signs in them are found by what people type: in one, apart, or as they are written. */
@TicketServiceTest
class WordsWithSignsTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "O'Brien     | obrien",
                "O’Neill     | oneill",
                "o'hara      | ohara",
                "D'Artagnan  | dartagnan",
                "AT&T        | att",
                "H&M         | hm",
                "Node.js     | nodejs",
                "TCP/IP      | tcpip",
                "FRITZ!Box   | fritzbox",
                "E*TRADE     | etrade",
                "Canal+Sport | canalsport",
                "snake_case  | snakecase",
                "can't       | cant",
                "aujourd'hui | aujourdhui"
            })
    void aNameWithSignsIsFoundInOneAndTheOtherWayRound(String signs, String inOne) {
        UUID withSigns = said("Seen: " + signs + " again");
        UUID without = said("Seen: " + inOne + " again");

        assertThat(found(inOne)).contains(withSigns, without);
        assertThat(found(signs)).contains(withSigns, without);
        assertThat(found(inOne + " absent")).doesNotContain(withSigns, without);
    }

    @Test
    void aNameWithinALongerOneIsFoundToo() {
        UUID id = arrive(
                kafka,
                Inbound.mail()
                        .in("fr")
                        .saying("J.O'Brien-Smith", "avec Node.js/Express chez AT&T-France")
                        .with(new Attachment(Ids.next(), "R&D_plan.v2.PDF", "application/pdf", 1))
                        .event());

        assertAllFind(id, "obrien", "OBrienSmith", "nodejs", "nodejs express", "att france", "rd plan", "planv2");
    }

    private UUID said(String text) {
        return arrive(kafka, Inbound.mail().in(null).saying("s", text).event());
    }
}
