package org.hotline.ticket.resolving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.ticket;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** Who thanks for a solution wants nothing more. */
@TicketServiceTest
class ThanksForSolutionTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final UUID conversation = Ids.next();
    private final String address = "thanks-" + conversation + "@example.org";

    @Test
    void thanksOpenNothingAgainAndWhateverElseIsSaidDoes() {
        UUID id = said("It does not work.");
        act(id, "resolution", Map.of("solution", "Turn it off and on."));

        assertThat(said("Merci beaucoup pour votre aide !")).isEqualTo(id);
        assertThat(ticket(id).getString("status")).isEqualTo("RESOLVED");
        assertThat(ticket(id).getInt("episode")).isEqualTo(1);
        assertThat(kinds(id)).containsExactly("OPENED", "ASSIGNED", "RESOLVED", "RECEIVED");

        assertThat(said("Merci, mais il redémarre encore.")).isEqualTo(id);
        assertThat(ticket(id).getString("status")).isEqualTo("OPEN");
        assertThat(ticket(id).getInt("episode")).isEqualTo(2);
    }

    @Test
    void whoseTicketIsNotSolvedIsAnswered() {
        UUID id = said("It does not work.");
        act(id, "replies", Map.of("text", "Please turn it off and on."));
        act(id, "pause", Map.of("status", "PENDING"));

        said("Thank you, it works now!");

        assertThat(ticket(id).getString("status")).isEqualTo("OPEN");
    }

    @Test
    void whatWasClosedStaysClosedWhoeverGivesThanksForIt() {
        UUID id = said("It does not work.");
        act(id, "resolution", Map.of("solution", "Turn it off and on."));
        act(id, "closure", Map.of());

        assertThat(said("Merci !")).isEqualTo(id);
        assertThat(ticket(id).getString("status")).isEqualTo("CLOSED");
        assertThat(said("It is broken again.")).isNotEqualTo(id);
    }

    @Test
    void whoThanksHimWhoAnsweredOpensNothingAgainAndWhoSaysYesDoes() {
        UUID id = said("It does not work.");
        act(id, "replies", Map.of("text", "Shall I send somebody?"));
        act(id, "resolution", Map.of("solution", "Turn it off and on."));
        String name = as("operator").get("/v1/operators/me").path("name");

        said("Thank you " + name);
        assertThat(ticket(id).getString("status")).isEqualTo("RESOLVED");
        said("Yes, thank you " + name);
        assertThat(ticket(id).getString("status")).isEqualTo("OPEN");
    }

    private UUID said(String text) {
        return arrive(
                kafka,
                Inbound.chat(conversation).from(address).saying(null, text).event());
    }

    private static void act(UUID ticket, String what, Map<String, ?> body) {
        assertThat(as("operator")
                        .body(body)
                        .post("/v1/tickets/" + ticket + "/" + what)
                        .statusCode())
                .as(what)
                .isIn(200, 202);
    }

    private static List<String> kinds(UUID ticket) {
        return as("operator")
                .get("/v1/tickets/" + ticket + "/timeline")
                .jsonPath()
                .getList("items.kind");
    }
}
