package org.hotline.ticket.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.employ;
import static org.hotline.ticket.Calling.opened;
import static org.hotline.ticket.Calling.ticket;
import static org.hotline.ticket.notice.Notices.note;
import static org.hotline.ticket.notice.Notices.notices;
import static org.hotline.ticket.notice.Notices.unread;
import static org.hotline.ticket.notice.Notices.watch;

import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** Whoever watches a ticket is told what happens to it. */
@TicketServiceTest
class WatchersTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final String me = "watcher-" + UUID.randomUUID();

    @Test
    void theyAreToldOfTheCustomersWordsOfRepliesAndOfTheStatus() {
        UUID talk = UUID.randomUUID();
        String id = arrive(kafka, Inbound.chat(talk).from("visitor-" + talk).event())
                .toString();
        watch(as("operator", me), id);

        arrive(
                kafka,
                Inbound.chat(talk)
                        .from("visitor-" + talk)
                        .saying(null, "Still?")
                        .event());
        as("operator", "other").body(Map.of("text", "Yes.")).post("/v1/tickets/" + id + "/replies");
        note("other", id, "a note");
        as("operator", "other").body(Map.of("solution", "done")).post("/v1/tickets/" + id + "/resolution");

        notices(me)
                .body("items.kind", contains("STATUS_CHANGED", "REPLIED", "CUSTOMER_WROTE"))
                .body("items[0].status", equalTo("RESOLVED"))
                .body("items[0].number", equalTo(ticket(id).getString("number")))
                .body("items[1].actor.name", equalTo("other"))
                .body("items[2].actor.kind", equalTo("CUSTOMER"));
        assertThat(unread(me)).isEqualTo(3);
    }

    @Test
    void nobodyIsToldOfHisOwnDeedsNorWhoWatchesNoMore() {
        String id = opened();
        watch(as("operator", me), id);
        watch(as("operator", me), id);
        as("operator", me).body(Map.of("text", "Yes.")).post("/v1/tickets/" + id + "/replies");
        as("operator", me).body(Map.of("solution", "done")).post("/v1/tickets/" + id + "/resolution");
        notices(me).body("items", empty());

        as("operator", me).get("/v1/tickets/" + id + "/watchers").then().body("items.me", contains(true));
        as("operator", me).delete("/v1/tickets/" + id + "/watchers/me").then().statusCode(204);
        as("operator", "other").post("/v1/tickets/" + id + "/reopening").then().statusCode(200);

        as("operator", me).get("/v1/tickets/" + id + "/watchers").then().body("items", empty());
        notices(me).body("items", empty());
    }

    @Test
    void onlyWhoSeesATicketWatchesItOrSeesWhoDoes() {
        String id = opened("billing");

        as("operator", me).put("/v1/tickets/" + id + "/watchers/me").then().statusCode(404);
        as("operator", me).delete("/v1/tickets/" + id + "/watchers/me").then().statusCode(404);
        as("operator", me).get("/v1/tickets/" + id + "/watchers").then().statusCode(404);
        as("integration").put("/v1/tickets/" + id + "/watchers/me").then().statusCode(403);
        watch(as("supervisor"), id);
        as("supervisor").get("/v1/tickets/" + id + "/watchers").then().body("items.me", contains(true));
    }

    @Test
    void whoGoesToAnotherTeamIsShownNothingMoreOfIt() {
        UUID operator = employ("operator", me);
        String id = opened();
        watch(as("operator", me), id);
        as("operator", "other").body(Map.of("text", "Yes.")).post("/v1/tickets/" + id + "/replies");
        assertThat(unread(me)).isEqualTo(1);

        place(operator, "billing");
        await().untilAsserted(() -> assertThat(unread(me)).isZero());
        notices(me).body("items", empty());

        place(operator, "first-line");
        await().untilAsserted(() -> assertThat(unread(me)).isEqualTo(1));
    }

    private static void place(UUID operator, String team) {
        as("supervisor")
                .body(Map.of("team", team))
                .put("/v1/operators/" + operator)
                .then()
                .statusCode(200);
    }
}
