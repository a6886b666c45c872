package org.hotline.ticket.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.Calling.employ;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.test.Tokens;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** Who decides where somebody works. */
@TicketServiceTest
class OperatorPlacingTest {

    private static int placing(String token, UUID operator, Map<String, ?> placement) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(placement)
                .put("/v1/operators/" + operator)
                .statusCode();
    }

    @Test
    void whoeverLeadsATeamDecidesOnItsOperatorsOnlyAndMovesNobody() {
        UUID own = employ("operator", "led-by-first-line");
        UUID foreign = employ("specialist", "led-by-second-line");
        String lead = Tokens.of("team-lead", "lead-of-first", "first-line");
        UUID self = UUID.fromString(RestAssured.given()
                .auth()
                .oauth2(lead)
                .contentType(ContentType.JSON)
                .body(Map.of("presence", "OFFLINE"))
                .put("/v1/operators/me/presence")
                .path("id"));

        assertThat(placing(lead, own, Map.of("capacity", 3))).isEqualTo(200);
        assertThat(placing(lead, own, Map.of("team", "first-line"))).isEqualTo(200);
        assertThat(placing(lead, own, Map.of("team", "billing"))).isEqualTo(403);
        assertThat(placing(lead, foreign, Map.of("capacity", 3))).isEqualTo(403);
        assertThat(placing(lead, foreign, Map.of("team", "first-line"))).isEqualTo(403);
        assertThat(placing(lead, foreign, Map.of("team", "billing"))).isEqualTo(403);
        assertThat(placing(lead, self, Map.of("team", "billing"))).isEqualTo(403);
        assertThat(placing(Tokens.of("supervisor"), foreign, Map.of("team", "second-line")))
                .isEqualTo(200);
    }

    @Test
    void whoeverLeadsNoParticularTeamMovesOthersAndNotThemselves() {
        UUID other = employ("operator", "moved-by-a-lead");
        UUID self = employ("team-lead", "lead-of-all");
        String lead = Tokens.of("team-lead", "lead-of-all");

        assertThat(placing(lead, other, Map.of("team", "billing"))).isEqualTo(200);
        assertThat(placing(lead, self, Map.of("team", "billing"))).isEqualTo(403);
    }
}
