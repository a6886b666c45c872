package org.hotline.escalation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hotline.kit.db.Database;
import org.hotline.kit.test.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read as a whole whenever clocks move has an end. */
@EscalationServiceTest
class ManySettingsTest {

    @Inject
    Database database;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sla-policies|sla_policy|\"match\":{\"account\":\"nobody\"},\"calendar\":\"always\",\"targets\":{\"RESOLUTION\":\"PT1H\"}",
                "escalation-rules|escalation_rule|\"match\":{\"account\":\"nobody\"},\"target\":\"RESOLUTION\",\"toLevel\":\"SECOND\","
                        + "\"toTeam\":\"second-line\""
            })
    void thereAreAThousandAtMost(String path, String table, String body) {
        String key = "many-" + UUID.randomUUID();
        add(path, key, body).statusCode(201);
        try {
            int there = database.query("select count(*) from " + table)
                    .mapTo(int.class)
                    .one();
            copy(table, key, 999 - there);
            add(path, key + "-last", body).statusCode(201);

            add(path, key + "-more", body).statusCode(409).body("type", endsWith("/too-many-" + path));

            assertThat(database.update("delete from " + table + " where key = :key")
                            .bind("key", key)
                            .execute())
                    .isEqualTo(1);
            add(path, key + "-more", body).statusCode(201);
        } finally {
            database.update("delete from " + table + " where key like :keys")
                    .bind("keys", key + "%")
                    .execute();
        }
    }

    private void copy(String table, String key, int times) {
        database.update("""
                        insert into %1$s select (jsonb_populate_record(one,
                            jsonb_build_object('id', gen_random_uuid(), 'key', one.key || '-' || n))).*
                        from %1$s one, generate_series(1, :times) n where one.key = :key""".formatted(table))
                .bind("times", times)
                .bind("key", key)
                .execute();
    }

    private static ValidatableResponse add(String path, String key, String body) {
        return given().auth()
                .oauth2(Tokens.of("supervisor"))
                .contentType("application/json")
                .body("{\"key\":\"" + key + "\"," + body + "}")
                .post("/v1/" + path)
                .then();
    }
}
