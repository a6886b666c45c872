package org.hotline.ticket.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.opened;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.hotline.kit.db.Database;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.test.Tokens;
import org.hotline.ticket.TicketServiceTest;
import org.hotline.ticket.timeline.StreamPlace;
import org.hotline.ticket.timeline.TimelineChange;
import org.hotline.ticket.timeline.TimelineEntry.EntryKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@TicketServiceTest
class TicketStreamTest {

    @TestHTTPResource("/v1/tickets/stream")
    URI stream;

    @Inject
    TicketStreaming changes;

    @Inject
    Database database;

    @Test
    void whoeverListensHearsWhatChangesAndGoesOnWhereHeStopped() {
        List<String> heard = new CopyOnWriteArrayList<>();
        List<String> afterwards = new CopyOnWriteArrayList<>();
        HttpClient client = HttpClient.newHttpClient();
        String id = opened();

        CompletableFuture<?> first = listen(client, null, heard::add);
        await().until(() -> {
            as("operator").body(Map.of("text", "x")).post("/v1/tickets/" + id + "/notes");
            return heard.stream().anyMatch(line -> line.contains(id));
        });
        String last = heard.stream()
                .filter(line -> line.startsWith("id:"))
                .reduce((one, other) -> other)
                .orElseThrow()
                .substring(3)
                .strip();
        first.cancel(true);
        String missed = opened();
        CompletableFuture<?> second = listen(client, last, afterwards::add);

        await().until(() -> afterwards.stream().anyMatch(line -> line.contains(missed)));
        second.cancel(true);
        assertThat(afterwards).noneMatch(line -> line.startsWith("id:") && line.endsWith(last));
        assertThat(heard).anyMatch(line -> line.startsWith("event:") && line.endsWith("NOTED"));
    }

    @Test
    void aPlaceThatIsNoneIsRefused() {
        as("operator")
                .header("Last-Event-ID", "yesterday")
                .get("/v1/tickets/stream")
                .then()
                .statusCode(400);
        as("integration").get("/v1/tickets/stream").then().statusCode(403);
    }

    @Test
    void whoAsksForHeadersOnlyHasThemAtOnce() throws Exception {
        HttpRequest head = HttpRequest.newBuilder(stream)
                .header("Authorization", "Bearer " + Tokens.of("operator"))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build();

        for (int i = 0; i < 25; i++) { // more than one caller may hear at a time
            HttpResponse<Void> answer = HttpClient.newHttpClient().send(head, HttpResponse.BodyHandlers.discarding());
            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aChangeThatCommitsLateIsNotSkipped() {
        Caller all = new Caller(UUID.randomUUID(), "all", "all", Set.of(Roles.SUPERVISOR), null);
        String slow = opened();
        StreamPlace before = changes.now();

        List<TimelineChange> meanwhile = QuarkusTransaction.requiringNew().call(() -> {
            note(slow);
            String quick = QuarkusTransaction.requiringNew().call(() -> opened());
            assertThat(quick).isNotNull();
            return QuarkusTransaction.requiringNew().call(() -> changes.since(all, before, 1000));
        });
        StreamPlace place = meanwhile.isEmpty()
                ? before
                : meanwhile.get(meanwhile.size() - 1).place();

        await().untilAsserted(() -> assertThat(changes.since(all, place, 1000))
                .anyMatch(told -> told.ticketId().toString().equals(slow) && told.kind() == EntryKind.NOTED));
    }

    /** A line of the timeline in the current transaction. */
    private void note(String ticket) {
        database.update("""
            insert into timeline_entry (ticket_id, id, kind, actor_kind, status, team, level, occurred_at, recorded_at)
            values (:ticket::uuid, gen_random_uuid(), 'NOTED', 'SYSTEM', 'NEW', 'first-line', 'FIRST', now(), now())\
            """).bind("ticket", ticket).execute();
    }

    @Test
    void aStreamEndsWithTheTokenOfItsListener() {
        List<String> heard = new CopyOnWriteArrayList<>();
        String token = Tokens.endingAt("operator", Instant.now().plusSeconds(3));

        listen(HttpClient.newHttpClient(), token, null, heard::add);

        await().until(() -> heard.contains("ended"));
    }

    @Test
    void whoIsMovedToAnotherTeamHearsNoMoreOfHisFormerOne() {
        String name = "mover-" + UUID.randomUUID();
        Caller mover = new Caller(Tokens.idOf("operator", name), name, name, Set.of(Roles.OPERATOR), null);
        place(mover.id(), "first-line");
        StreamPlace before = changes.now();
        String id = opened();
        await().until(() -> changes.since(mover, before, 1000).stream()
                .anyMatch(told -> told.ticketId().toString().equals(id)));

        place(mover.id(), "billing");

        assertThat(changes.since(mover, before, 1000))
                .noneMatch(told -> told.ticketId().toString().equals(id));
    }

    private void place(UUID operator, String team) {
        database.update("""
                        insert into operator (id, name, team, level, presence, presence_since, capacity, version)
                        values (:id, 'Mover', :team, 'FIRST', 'OFFLINE', now(), 5, 0)
                        on conflict (id) do update set team = excluded.team""").bind("id", operator).bind("team", team).execute();
    }

    private CompletableFuture<?> listen(HttpClient client, @Nullable String last, Consumer<String> line) {
        return listen(client, Tokens.of("operator"), last, line);
    }

    private CompletableFuture<?> listen(HttpClient client, String token, @Nullable String last, Consumer<String> line) {
        HttpRequest.Builder request = HttpRequest.newBuilder(stream)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream");
        if (last != null) {
            request.header("Last-Event-ID", last);
        }
        return client.sendAsync(request.build(), HttpResponse.BodyHandlers.fromLineSubscriber(new Lines(line)));
    }

    /** Takes lines as they come, for as long as the test lasts. */
    private static final class Lines implements java.util.concurrent.Flow.Subscriber<String> {

        private final Consumer<String> line;

        Lines(Consumer<String> line) {
            this.line = line;
        }

        @Override
        public void onSubscribe(java.util.concurrent.Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String item) {
            line.accept(item);
        }

        @Override
        public void onError(Throwable ended) {
            line.accept("ended: " + ended);
        }

        @Override
        public void onComplete() {
            line.accept("ended");
        }
    }
}
