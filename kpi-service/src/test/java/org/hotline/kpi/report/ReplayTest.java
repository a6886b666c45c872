package org.hotline.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hotline.kit.db.Sql;
import org.hotline.kit.test.Tokens;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.measure.FactRecorder;
import org.hotline.kpi.test.Chance;
import org.hotline.kpi.test.KpiApi;
import org.hotline.local.test.HotlineServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every indicator is the same to the last byte, however the facts came in. */
@QuarkusTest
@WithTestResource(value = HotlineServers.class, initArgs = @ResourceArg(name = "service", value = "kpi"))
class ReplayTest {

    private static final long SEED = 20260601;

    @Inject
    FactRecorder recorder;

    @Inject
    Sql sql;

    private String account = "";
    private Chance chance = new Chance(SEED, "");
    private List<Fact> facts = List.of();

    @BeforeEach
    void aHundredStories() {
        account = KpiApi.anAccount();
        chance = new Chance(SEED, account);
        facts = chance.stories(100);
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        facts.forEach(fact -> recorder.record(List.of(fact)));
        String inOrder = everything();
        forget();

        chance.deliveries(facts).forEach(recorder::record);

        assertThat(everything()).contains("\"count\":").isEqualTo(inOrder);
    }

    @Test
    void whatComesAgainChangesNothing() {
        recorder.record(facts);
        String once = everything();

        chance.deliveries(facts).forEach(recorder::record);
        recorder.record(facts);

        assertThat(everything()).isEqualTo(once);
    }

    @Test
    void consumersThatTouchTheSameTicketsAtOnceLoseNothing() throws Exception {
        recorder.record(facts);
        String alone = everything();
        forget();

        ExecutorService consumers = Executors.newFixedThreadPool(4);
        List<Future<?>> running = chance.deliveries(facts).stream()
                .<Future<?>>map(part -> consumers.submit(() -> recorder.record(part)))
                .toList();
        for (Future<?> part : running) {
            part.get();
        }
        consumers.shutdown();

        assertThat(everything()).isEqualTo(alone);
    }

    @Test
    void rebuildingFromNothingButTheFactsGivesTheSame() {
        recorder.record(facts);
        String before = everything();
        UUID[] subjects = subjects();
        for (String table : List.of("ticket_measure", "episode_measure", "interaction_measure", "survey_measure")) {
            sql.update("delete from " + table + " where ticket_id = any(?)", (Object) subjects);
        }
        assertThat(everything()).isNotEqualTo(before);

        KpiApi.as(Tokens.of("admin")).post("/v1/rebuild").then().statusCode(200);

        assertThat(everything()).isEqualTo(before);
    }

    private void forget() {
        sql.update("delete from fact where subject = any(?)", (Object) subjects());
        recorder.record(List.of());
    }

    private UUID[] subjects() {
        return facts.stream().map(Fact::subject).distinct().toArray(UUID[]::new);
    }

    /** All indicators in all groups, without the moment when they were computed. */
    private String everything() {
        String answer = KpiApi.asSupervisor()
                .queryParam("account", account)
                .get("/v1/kpis?from=2026-06-01&to=2026-07-01&asOf=2026-07-15&groupBy=channel,team,day")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return answer.replaceAll("\"(computedAt|watermark)\":\"[^\"]*\"", "");
    }
}
