package org.hotline.ticket.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.ticket;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.TicketPriority;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** Tickets wait where the mailbox wants them that the mail came to. */
@TicketServiceTest
class FilingWishTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final String team = "billing-" + UUID.randomUUID().toString().substring(0, 8);

    private void aTeam(String level) {
        as("admin")
                .body(Map.of("name", "Billing", "level", level))
                .put("/v1/teams/" + team)
                .then()
                .statusCode(200);
    }

    private JsonPath opened(Inbound mail) {
        return ticket(arrive(kafka, mail.event()));
    }

    @Test
    void aTicketWaitsForTheTeamAndWithThePriority() {
        aTeam("SECOND");

        JsonPath opened = opened(Inbound.mail().wishing(team, TicketPriority.HIGH));

        assertThat(opened.getString("team")).isEqualTo(team);
        assertThat(opened.getString("level")).isEqualTo("SECOND");
        assertThat(opened.getString("priority")).isEqualTo("HIGH");
    }

    @Test
    void whatIsNotThereIsTheFirstLines() {
        JsonPath opened = opened(Inbound.mail().wishing(team, TicketPriority.UNKNOWN));

        assertThat(opened.getString("team")).isEqualTo("first-line");
        assertThat(opened.getString("level")).isEqualTo("FIRST");
        assertThat(opened.getString("priority")).isEqualTo("NORMAL");
    }

    @Test
    void aTicketThatIsThereStaysWhereItIs() {
        aTeam("FIRST");
        String sender = "lea-" + UUID.randomUUID() + "@example.org";
        String first = UUID.randomUUID() + "@example.org";
        UUID there = arrive(kafka, Inbound.mail().from(sender).externalId(first).event());

        UUID filed = arrive(
                kafka,
                Inbound.mail()
                        .from(sender)
                        .answering(first)
                        .wishing(team, TicketPriority.URGENT)
                        .event());

        assertThat(filed).isEqualTo(there);
        assertThat(ticket(there).getString("team")).isEqualTo("first-line");
        assertThat(ticket(there).getString("priority")).isEqualTo("NORMAL");
    }
}
