package org.hotline.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.kit.db.Database;
import org.junit.jupiter.api.Test;

/** What of a key is kept, and what it does not open. */
@ChannelGatewayTest
class ApiKeySecretsTest extends ApiKeyTest {

    @Inject
    Database database;

    @Test
    void neitherTheHashNorAnotherSecretSignsIn() {
        JsonPath issued = issue();
        String id = issued.getString("id");
        String hash = database.query("select secret_hash from api_key where id = :id")
                .bind("id", issued.getUUID("id"))
                .mapTo(String.class)
                .one();

        assertThat(issued.getString("key")).doesNotContain(hash);
        assertThat(statusWith("hlk_" + id + "_" + hash)).isEqualTo(401);
        assertThat(statusWith("hlk_" + id + "_" + "0".repeat(64))).isEqualTo(401);
        assertThat(statusWith("nonsense")).isEqualTo(401);
    }

    @Test
    void aRepeatedCallIssuesOneKeyAndKeepsNoSecretThatCouldBeRead() {
        String repetition = unique("repetition");

        List<String> keys = IntStream.range(0, 2)
                .mapToObj(i -> as("admin")
                        .header("Idempotency-Key", repetition)
                        .contentType("application/json")
                        .body(Map.of("name", repetition))
                        .post("/v1/api-keys")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("key"))
                .toList();

        String kept = database.query("select body from idempotency_key where key = :key")
                .bind("key", repetition)
                .mapTo(String.class)
                .one();
        assertThat(keys.get(1)).isEqualTo(keys.get(0));
        assertThat(kept).doesNotContain(keys.get(0), repetition);
        assertThat(statusWith(keys.get(0))).isEqualTo(202);
    }
}
