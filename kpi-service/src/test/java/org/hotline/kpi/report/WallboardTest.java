package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.SupportLevel;
import org.hotline.event.ticket.OperatorPlaced;
import org.hotline.kit.db.Database;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Tokens;
import org.hotline.kit.test.Topics;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.test.KpiTest;
import org.hotline.kpi.test.TicketTale;
import org.junit.jupiter.api.Test;

/** Numbers as they change. */
@KpiServiceTest
class WallboardTest extends KpiTest {

    private static final String JUNE = "from=2026-06-01&to=2026-07-01";

    @TestHTTPResource("/v1/kpis/stream")
    URI stream = URI.create("");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka = "";

    @Inject
    AgroalDataSource pool;

    @Inject
    Database database;

    private final List<String> heard = new CopyOnWriteArrayList<>();

    @Test
    void aBoardHearsOfEveryChange() throws Exception {
        CompletableFuture<Void> listening = listen(Tokens.of("supervisor"));
        await().until(() -> heard.size() == 1);

        record(ticket().opened().replied());

        await().until(() -> heard.size() == 2);
        JsonPath board = new JsonPath(heard.get(1).substring("data:".length()));
        assertThat(board.getList("items.kpi")).hasSize(6);
        assertThat(board.getInt("items[0].value")).isEqualTo(1);
        listening.cancel(true);
    }

    @Test
    void aBoardShowsTheNewTeamOfALeadWhoIsMovedWhileItStands() throws Exception {
        record(ticket().opened().replied());
        String name = "watching-" + Ids.next();
        CompletableFuture<Void> listening = listen(Tokens.of("team-lead", name, "billing"));
        await().until(() -> heard.size() == 1);

        Instant now = Instant.parse("2026-11-24T10:00:00Z");
        UUID id = Tokens.idOf("team-lead", name);
        Topics.publish(kafka, new OperatorPlaced(Ids.next(), now, now, id, "first-line", SupportLevel.FIRST, true, 1));

        await().until(() -> heard.size() == 2);
        assertThat(new JsonPath(heard.get(1).substring("data:".length())).getInt("items[0].value"))
                .isEqualTo(1);
        listening.cancel(true);
    }

    @Test
    void aBoardOutlivesADatabaseThatGoesAwayForAMoment() throws Exception {
        CompletableFuture<Void> listening = listen(Tokens.of("supervisor"));
        await().until(() -> heard.size() == 1);

        QuarkusTransaction.requiringNew()
                .run(() -> database.query("""
                        select count(pg_terminate_backend(pid)) from pg_stat_activity
                        where datname = current_database() and usename = current_user and pid <> pg_backend_pid()""").mapTo(Long.class).one());
        await().ignoreExceptions().until(() -> record(ticket().opened().replied()) != null);

        await().until(() -> heard.size() == 2);
        assertThat(listening).isNotDone();
        listening.cancel(true);
        pool.flush(AgroalDataSource.FlushMode.GRACEFUL); // other tests meet no connection that died here
    }

    private CompletableFuture<Void> listen(String token) {
        HttpRequest listen = HttpRequest.newBuilder(URI.create(stream + "?" + JUNE + "&account=" + account))
                .header("Authorization", "Bearer " + token)
                .build();
        return HttpClient.newHttpClient()
                .sendAsync(listen, BodyHandlers.ofLines())
                .thenAccept(answer ->
                        answer.body().filter(line -> line.startsWith("data:")).forEach(heard::add));
    }

    private TicketTale ticket() {
        return ticket("2026-06-02T09:00:00");
    }
}
