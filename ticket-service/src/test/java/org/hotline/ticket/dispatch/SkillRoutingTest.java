package org.hotline.ticket.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.opened;
import static org.hotline.ticket.Calling.ticket;
import static org.hotline.ticket.dispatch.RoutedTeam.ring;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.kit.db.Database;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.SettableClock;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@TicketServiceTest
class SkillRoutingTest {

    @Inject
    TicketDispatching dispatching;

    @Inject
    SettableClock clock;

    @Inject
    Database database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private RoutedTeam team;

    @BeforeEach
    void makeATeam() {
        team = new RoutedTeam();
    }

    @AfterEach
    void sendEverybodyHome() {
        clock.set(null);
        team.goHome();
    }

    @Test
    void whatNobodyWhoIsFreeCanDoWaitsAndHoldsUpNothingElse() {
        team.routes("LEAST_LOADED", null, List.of(ring(0, 3, 0), ring(300, 0, 0)));
        String german = opened(team.key);
        as("supervisor").body(Map.of("language", "de")).post("/v1/tickets/" + german + "/classification");
        String english = opened(team.key);
        team.employ("ada", 5);
        team.speaks("ada", Map.of("en", 4, "de", 2));

        dispatching.dispatch();

        assertThat(ticket(english).getString("operator"))
                .isEqualTo(team.id("ada").toString());
        assertThat(ticket(german).getString("operator")).isNull();
        assertThat(team.why(english).getInt("items[0].grounds.languageProficiency"))
                .isEqualTo(4);
        clock.set(Instant.now().plusSeconds(301));
        dispatching.dispatch();
        assertThat(ticket(german).getString("operator"))
                .isEqualTo(team.id("ada").toString());
        assertThat(team.why(german).getInt("items[0].grounds.ring")).isEqualTo(1);
    }

    @Test
    void whatSomebodyCanDoIsSaidByWhoeverLeadsAndShown() {
        UUID ada = team.employ("ada", 5);
        team.speaks("ada", Map.of("de", 2));

        as("operator", team.called("ada"))
                .get("/v1/operators/me")
                .then()
                .body("languages[0].name", equalTo("de"))
                .body("languages[0].proficiency", equalTo(2))
                .body("categories", equalTo(List.of()));
        Map<String, Object> twice = Map.of(
                "languages",
                List.of(Map.of("name", "de", "proficiency", 1), Map.of("name", "de", "proficiency", 2)),
                "categories",
                List.of(),
                "channels",
                List.of());
        String path = "/v1/operators/" + ada + "/skills";
        as("supervisor").body(twice).put(path).then().statusCode(400).body("errors[0].field", equalTo("languages"));
        as("operator").body(twice).put(path).then().statusCode(403);
        as("supervisor")
                .body(Map.of("strategy", "LONGEST_IDLE", "rings", List.of(ring(5, 1, 1))))
                .put("/v1/teams/" + team.key + "/routing")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("rings"));
    }

    @Test
    void whatACustomerOpensAgainStaysWithWhoIsThereAndElseGoesToWhoIsFree() {
        UUID talk = UUID.randomUUID();
        String id = arrive(kafka, chat(talk, "Where is it?")).toString();
        as("supervisor").body(Map.of("team", team.key)).post("/v1/tickets/" + id + "/assignment");
        team.employ("ada", 5);
        dispatching.dispatch();
        resolve(id);
        arrive(kafka, chat(talk, "It is still not here."));
        team.employ("bob", 5);

        dispatching.dispatch();

        assertThat(ticket(id).getString("operator")).isEqualTo(team.id("ada").toString());
        team.become("ada", "OFFLINE");
        dispatching.dispatch();
        assertThat(ticket(id).getString("operator")).isEqualTo(team.id("bob").toString());
    }

    @Test
    void anotherTicketOfTheSameMatterGoesToWhoHadTheFirst() {
        String first = opened(team.key);
        team.employ("ada", 5);
        dispatching.dispatch();
        resolve(first);
        team.employ("bob", 5);
        String second = opened(team.key);
        database.update("""
            insert into ticket_link (ticket_id, other_id, kind) values (:second::uuid, :first::uuid, 'FOLLOW_UP')""").bind("second", second).bind("first", first).execute();
        String load = opened(team.key);
        as("supervisor").body(Map.of("operator", team.id("ada"))).post("/v1/tickets/" + load + "/assignment");

        dispatching.dispatch();

        assertThat(ticket(second).getString("operator"))
                .isEqualTo(team.id("ada").toString());
        assertThat(team.why(second).getString("items[0].reason")).isEqualTo("STICKY");
    }

    @Test
    void whyATicketWentWhereItWentIsReadByWhoSeesItOnly() {
        String id = opened(team.key);

        as("supervisor")
                .get("/v1/tickets/" + id + "/routing")
                .then()
                .statusCode(200)
                .body("next", nullValue());
        as("specialist", "elsewhere")
                .get("/v1/tickets/" + id + "/routing")
                .then()
                .statusCode(404);
        as("integration").get("/v1/tickets/" + id + "/routing").then().statusCode(403);
    }

    private static MessageReceived chat(UUID talk, String words) {
        return Inbound.chat(talk).from("visitor-" + talk).saying(null, words).event();
    }

    private static void resolve(String id) {
        as("supervisor")
                .body(Map.of("solution", "done"))
                .post("/v1/tickets/" + id + "/resolution")
                .then()
                .statusCode(200);
    }
}
