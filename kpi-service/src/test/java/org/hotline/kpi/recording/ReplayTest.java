package org.hotline.kpi.recording;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.hotline.kit.db.Database;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Tokens;
import org.hotline.kpi.KpiServiceTest;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.test.Chance;
import org.hotline.kpi.test.KpiApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every indicator is the same to the last byte, however the facts came in. */
@KpiServiceTest
class ReplayTest {

    private static final long SEED = 20260601;

    @Inject
    FactRecording recording;

    @Inject
    Database database;

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
        facts.forEach(fact -> recording.record(List.of(fact)));
        String inOrder = everything();
        forget();

        chance.deliveries(facts).forEach(recording::record);

        assertThat(everything()).contains("\"count\":").isEqualTo(inOrder);
    }

    @Test
    void whatComesAgainChangesNothing() {
        recording.record(facts);
        String once = everything();

        chance.deliveries(facts).forEach(recording::record);
        recording.record(facts);

        assertThat(everything()).isEqualTo(once);
    }

    @Test
    void consumersThatTouchTheSameTicketsAtOnceLoseNothing() throws Exception {
        recording.record(facts);
        String alone = everything();
        forget();

        ExecutorService consumers = Executors.newFixedThreadPool(4);
        List<Future<?>> running = chance.deliveries(facts).stream()
                .<Future<?>>map(part -> consumers.submit(() -> recording.record(part)))
                .toList();
        for (Future<?> part : running) {
            part.get();
        }
        consumers.shutdown();

        assertThat(everything()).isEqualTo(alone);
    }

    @Test
    void rebuildingFromNothingButTheFactsGivesTheSame() {
        recording.record(facts);
        String before = everything();
        UUID[] subjects = subjects();
        for (String table : List.of("ticket_measure", "episode_measure", "interaction_measure", "survey_measure")) {
            database.update("delete from " + table + " where ticket_id = any(:subjects)")
                    .bind("subjects", subjects)
                    .execute();
        }
        assertThat(everything()).isNotEqualTo(before);

        KpiApi.as(Tokens.of("admin")).post("/v1/rebuild").then().statusCode(200);

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void measuringAgainFromTheFactsChangesNoRow() {
        UUID before = Ids.next();
        facts = new Chance(4711, account).stories(20);
        recording.record(facts);
        List<String> measured = rows();

        Optional<UUID> last = recording.remeasure(before, 3);
        while (last.isPresent()) {
            last = recording.remeasure(last.get(), 3);
        }

        assertThat(rows()).isNotEmpty().isEqualTo(measured);
    }

    private List<String> rows() {
        return Stream.of("ticket", "episode", "interaction", "closure", "promise", "survey")
                .map(kind -> "select to_jsonb(m)::text from " + kind + "_measure m where m.ticket_id = any(:subjects)")
                .flatMap(rows -> database.query(rows).bind("subjects", subjects()).mapTo(String.class).list().stream())
                .sorted()
                .toList();
    }

    private void forget() {
        database.update("delete from fact where subject = any(:subjects)")
                .bind("subjects", subjects())
                .execute();
        recording.record(List.of());
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
