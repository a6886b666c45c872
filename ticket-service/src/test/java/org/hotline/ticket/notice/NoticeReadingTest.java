package org.hotline.ticket.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.employ;
import static org.hotline.ticket.Calling.opened;
import static org.hotline.ticket.notice.Notices.note;
import static org.hotline.ticket.notice.Notices.notices;
import static org.hotline.ticket.notice.Notices.unread;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hotline.kit.db.Database;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.test.Tokens;
import org.hotline.kit.time.Ticks;
import org.hotline.ticket.TicketServiceTest;
import org.hotline.ticket.finding.TicketStreaming;
import org.hotline.ticket.timeline.StreamPlace;
import org.hotline.ticket.timeline.TimelineChange;
import org.junit.jupiter.api.Test;

/** Notices are read by those whom they tell something. */
@TicketServiceTest
class NoticeReadingTest {

    @Inject
    NoticeForgetting forgetting;

    @Inject
    TicketStreaming streaming;

    @Inject
    Database database;

    private final String me = "reader-" + UUID.randomUUID();

    @Test
    void whatIsNotReadComesFirstPageByPage() {
        List<String> told = told(5);
        mark(Map.of("ids", List.of(told.get(4), told.get(1))));

        List<String> listed = new ArrayList<>();
        String after = "";
        do {
            JsonPath page =
                    as("operator", me).get("/v1/notices?limit=2&after=" + after).jsonPath();
            listed.addAll(page.getList("items.id"));
            after = page.getString("next");
        } while (after != null);

        assertThat(listed).containsExactly(told.get(3), told.get(2), told.get(0), told.get(4), told.get(1));
        assertThat(unread(me)).isEqualTo(3);
        as("operator", me).get("/v1/notices?after=x").then().statusCode(400);
    }

    @Test
    void allUpToOneAreReadAndWhatCameSinceIsNot() {
        List<String> told = told(3);
        mark(Map.of("upTo", told.get(1)));

        assertThat(unread(me)).isEqualTo(1);
        notices(me).body("items[0].id", equalTo(told.get(2))).body("items[0].readAt", equalTo(null));
    }

    @Test
    void whatIsOfAnotherTeamsTicketIsNotMarkedWithTheRest() {
        List<String> told = told(2);
        String hidden = opened("billing");
        as("supervisor").body(Map.of("text", "@" + me + " look")).post("/v1/tickets/" + hidden + "/notes");

        mark(Map.of("upTo", "ffffffff-ffff-7fff-bfff-ffffffffffff", "ids", told));

        assertThat(unread(me)).isZero();
        assertThat(database.query("select count(*) from notice where ticket_id = :id::uuid and read_at is null")
                        .bind("id", hidden)
                        .mapTo(Integer.class)
                        .one())
                .isOne();
    }

    @Test
    void nobodyMarksWhatTellsAnother() {
        List<String> told = told(1);

        as("operator", "somebody")
                .body(Map.of("ids", told, "upTo", told.get(0)))
                .post("/v1/notices/reading");

        assertThat(unread(me)).isEqualTo(1);
        as("operator", me)
                .body(Map.of())
                .post("/v1/notices/reading")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("ids"));
        as("operator", me)
                .body(Map.of("ids", Collections.nCopies(201, told.get(0))))
                .post("/v1/notices/reading")
                .then()
                .statusCode(400);
        as("integration").get("/v1/notices").then().statusCode(403);
    }

    @Test
    void theStreamSaysOfWhatSomebodyHasANotice() {
        employ("operator", me);
        StreamPlace before = streaming.now();
        String id = opened();
        note("writer", id, "@" + me + " look");
        Caller reader = new Caller(Tokens.idOf("operator", me), me, me, Set.of(Roles.OPERATOR), null);

        await().untilAsserted(() -> {
            List<TimelineChange> changes = streaming.since(reader, before, 1000).stream()
                    .filter(change -> change.ticketId().toString().equals(id))
                    .toList();
            assertThat(changes).hasSize(2);
            assertThat(streaming.noticed(changes, reader))
                    .containsExactly(changes.get(1).place().id());
        });
    }

    @Test
    void afterNinetyDaysTheyAreForgotten() {
        List<String> told = told(2);
        database.update("update notice set at = now() - interval '91 days' where id = :id::uuid")
                .bind("id", told.get(0))
                .execute();

        Ticks.whileThereIsMore(forgetting::forgetSome);

        notices(me).body("items.id", equalTo(List.of(told.get(1))));
    }

    private void mark(Map<String, ?> which) {
        as("operator", me).body(which).post("/v1/notices/reading").then().statusCode(204);
    }

    /** Ids of as many notices, in the order in which they came. */
    private List<String> told(int many) {
        employ("operator", me);
        String id = opened();
        for (int i = 0; i < many; i++) {
            note("writer", id, "@" + me + " look");
        }
        List<String> ids = new ArrayList<>(notices(me).extract().<List<String>>path("items.id"));
        Collections.reverse(ids);
        return ids;
    }
}
