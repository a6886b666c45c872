package org.hotline.ticket.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hotline.event.SlaTarget.FIRST_RESPONSE;
import static org.hotline.event.SlaTarget.NEXT_RESPONSE;
import static org.hotline.event.SlaTarget.RESOLUTION;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.ticket;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.SlaTarget;
import org.hotline.event.escalation.EscalationEvent;
import org.hotline.event.escalation.SlaClockStarted;
import org.hotline.kit.test.Topics;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A ticket is due by the soonest of its promises, until that is kept, stands still, or no longer applies. */
@TicketServiceTest
class DueOrderTest {

    private static final Instant DAWN = Instant.parse("2026-03-02T06:00:00Z");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final String address = "due-" + UUID.randomUUID() + "@example.org";

    @Test
    void whatIsDueSoonestComesFirstAndWhatIsNotDueComesByWaiting() {
        List<UUID> ids = List.of(opened(0), opened(1), opened(2), opened(3), opened(4));
        tell(
                promised(ids.get(1), RESOLUTION, 90),
                promised(ids.get(1), FIRST_RESPONSE, 30),
                promised(ids.get(2), FIRST_RESPONSE, 60),
                promised(ids.get(3), FIRST_RESPONSE, 10),
                promised(ids.get(4), FIRST_RESPONSE, 5));
        awaitDue(ids.get(4), 5);
        act(ids.get(4), "resolution", Map.of("solution", "It works."));

        List<UUID> order = List.of(ids.get(3), ids.get(1), ids.get(2), ids.get(0));
        assertThat(pages("dueAt", 50)).isEqualTo(order);
        assertThat(pages("dueAt", 1)).isEqualTo(order);
        assertThat(pages("dueAt", 3)).isEqualTo(order);
        List<UUID> reversed = List.of(ids.get(0), ids.get(2), ids.get(1), ids.get(3));
        assertThat(pages("-dueAt", 50)).isEqualTo(reversed);
        assertThat(pages("-dueAt", 1)).isEqualTo(reversed);
        assertThat(pages("-dueAt", 2)).isEqualTo(reversed);
        assertThat(ticket(ids.get(4)).getString("dueAt")).isNull();
    }

    @Test
    void whatShouldHaveBeenAnsweredOrSolvedByNowIsOverdue() {
        UUID late = opened(0);
        UUID intime = opened(1);
        UUID solved = opened(2);
        tell(promised(late, RESOLUTION, 1), promised(solved, RESOLUTION, 1));
        tell(PromisesTold.started(intime, RESOLUTION, DAWN, Instant.now().plusSeconds(86_400)));
        awaitDue(solved, 1);
        awaitDue(late, 1);
        act(solved, "resolution", Map.of("solution", "It works."));

        assertThat(pages("dueAt&overdue=true", 50)).containsExactly(late);
        assertThat(pages("-createdAt&overdue=true", 50)).containsExactly(late);
        assertThat(as("supervisor")
                        .get("/v1/tickets/count?overdue=true&q=" + address)
                        .jsonPath()
                        .getInt("count"))
                .isEqualTo(1);
    }

    @Test
    void aPromiseStandsStillGoesOnAndIsKept() {
        UUID id = opened(0);
        SlaClockStarted clock = promised(id, RESOLUTION, 60);
        tell(clock);
        awaitDue(id, 60);

        tell(PromisesTold.paused(clock, DAWN));
        awaitDue(id, null);
        tell(PromisesTold.resumed(clock, DAWN, minute(80)), promised(id, NEXT_RESPONSE, 70));
        awaitDue(id, 70);
        tell(PromisesTold.met(promised(id, NEXT_RESPONSE, 70), DAWN));
        awaitDue(id, 80);
    }

    @Test
    void anAnswerEndsABrokenPromiseOfAResponseAndASolutionAllOfThem() {
        UUID id = opened(0);
        tell(promised(id, FIRST_RESPONSE, 1), promised(id, RESOLUTION, 60));
        awaitDue(id, 1);

        act(id, "replies", Map.of("text", "Please restart it."));
        assertThat(due(id)).isEqualTo(minute(60));
        act(id, "resolution", Map.of("solution", "It works."));
        assertThat(due(id)).isNull();
        act(id, "reopening", Map.of("reason", "It does not."));
        assertThat(due(id)).isNull();
    }

    @Test
    void whatWasSettledBeforeItsPromiseWasLearnedIsNotDue() {
        UUID answered = opened(0);
        UUID solved = opened(1);
        UUID other = opened(2);
        act(answered, "replies", Map.of("text", "Please restart it."));
        act(solved, "resolution", Map.of("solution", "It works."));

        tell(
                promised(answered, FIRST_RESPONSE, 1),
                promised(answered, RESOLUTION, 50),
                promised(solved, RESOLUTION, 1),
                promised(other, RESOLUTION, 40));

        awaitDue(other, 40);
        awaitDue(answered, 50);
        assertThat(due(solved)).isNull();
    }

    @Test
    void whatNothingHappenedInForTheLongestTimeComesFirst() {
        List<UUID> ids = List.of(opened(0), opened(1), opened(2));
        act(ids.get(0), "notes", Map.of("text", "The line was measured."));

        assertThat(pages("lastActivityAt", 50)).containsExactly(ids.get(1), ids.get(2), ids.get(0));
        assertThat(pages("lastActivityAt", 1)).containsExactly(ids.get(1), ids.get(2), ids.get(0));
        assertThat(pages("-lastActivityAt", 2)).containsExactly(ids.get(0), ids.get(2), ids.get(1));
        act(ids.get(1), "resolution", Map.of("solution", "It works."));
        assertThat(pages("-lastActivityAt", 50)).containsExactly(ids.get(1), ids.get(0), ids.get(2));
        assertThat(activity(ids.get(1))).isAfter(activity(ids.get(0))).isAfter(activity(ids.get(2)));
    }

    private UUID opened(int second) {
        return arrive(
                kafka, Inbound.mail().from(address).at(DAWN.plusSeconds(second)).event());
    }

    private static SlaClockStarted promised(UUID ticket, SlaTarget target, int minute) {
        return PromisesTold.started(ticket, target, DAWN, minute(minute));
    }

    private static Instant minute(int minute) {
        return DAWN.plusSeconds(60L * minute);
    }

    private void tell(EscalationEvent... events) {
        Topics.publish(kafka, List.of(events));
    }

    private static void awaitDue(UUID ticket, @Nullable Integer minute) {
        await().untilAsserted(() -> assertThat(due(ticket)).isEqualTo(minute == null ? null : minute(minute)));
    }

    private static @Nullable Instant due(UUID ticket) {
        String due = ticket(ticket).getString("dueAt");
        return due == null ? null : Instant.parse(due);
    }

    private static Instant activity(UUID ticket) {
        return Instant.parse(ticket(ticket).getString("lastActivityAt"));
    }

    private static void act(UUID ticket, String what, Map<String, ?> body) {
        assertThat(as("supervisor")
                        .body(body)
                        .post("/v1/tickets/" + ticket + "/" + what)
                        .statusCode())
                .as(what)
                .isIn(200, 201, 202);
    }

    /** All of them, read page by page. */
    private List<UUID> pages(String sort, int limit) {
        List<UUID> seen = new ArrayList<>();
        String next = null;
        do {
            JsonPath page = as("supervisor")
                    .queryParams(next == null ? Map.of() : Map.of("after", next))
                    .queryParams("q", address, "limit", limit)
                    .get("/v1/tickets?sort=" + sort)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.id", UUID.class));
            next = page.getString("next");
        } while (next != null);
        return seen;
    }
}
