package org.hotline.kit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hotline.kit.db.Database;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Tokens;
import org.junit.jupiter.api.Test;

/** What is answered is bounded as what is sent. */
@SampleServiceTest
class LongAnswersTest {

    private static final int LONG = 64 * 1024 * 1024;

    @Inject
    Database database;

    @Test
    void aPageEndsBeforeItsTextsAreTooLongAndTheNextGoesOn() {
        List<UUID> letters = IntStream.range(0, 5)
                .mapToObj(i -> letter(i == 2 ? 100_000 : 30_000))
                .toList();
        try {
            List<UUID> seen = new ArrayList<>();
            String next = "";
            while (next != null) {
                JsonPath page = given().auth()
                        .oauth2(Tokens.of("admin"))
                        .queryParam("limit", 200)
                        .queryParams(next.isEmpty() ? java.util.Map.of() : java.util.Map.of("after", next))
                        .get("/v1/dead-letters")
                        .jsonPath();
                List<String> bodies = page.getList("items.findAll { it.listener == 'long' }.body", String.class);
                assertThat(page.getList("items")).isNotEmpty();
                assertThat(bodies.size() <= 1
                                || bodies.stream().mapToInt(String::length).sum() <= 64 * 1024)
                        .isTrue();
                seen.addAll(page.getList("items.id", UUID.class));
                next = page.getString("next");
            }
            assertThat(seen)
                    .doesNotHaveDuplicates()
                    .containsSubsequence(
                            letters.get(4), letters.get(3), letters.get(2), letters.get(1), letters.get(0));
        } finally {
            database.update("delete from dead_letter where listener = 'long'").execute();
        }
    }

    private UUID letter(int length) {
        UUID id = Ids.next();
        database.update("""
                        insert into dead_letter (id, listener, topic, partition, "offset", headers, body, cause, parked_at)
                        values (:id, 'long', 't', 0, :length, '', convert_to(repeat('x', :length), 'UTF8'), 'c', now())""").bind("id", id).bind("length", length).execute();
        return id;
    }

    @Test
    void aDownloadComesAsItIsAndSaysHowLongItIs() {
        Response answer = SlowDownloads.whole("operator", 3_000_000);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Content-Length")).isEqualTo("3000000");
        assertThat(answer.asByteArray()).hasSize(3_000_000);
        assertThat(SlowDownloads.whole("operator", 0).asByteArray()).isEmpty();
    }

    @Test
    void answersThatNobodyFetchesKeepTheirRoomFromOthersForAShortTimeOnly() throws Exception {
        assertThat(SlowDownloads.whole("operator", 1).statusCode()).isEqualTo(200);
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 2; i++) {
                slow.add(SlowDownloads.begin("slow-" + i, LONG));
            }

            Response refused = SlowDownloads.whole("operator", 1);
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.contentType()).startsWith("application/problem+json");
            assertThat(refused.header("Retry-After")).isEqualTo("2");
            assertThat(given().auth()
                            .oauth2(Tokens.of("operator"))
                            .get("/v1/things")
                            .statusCode())
                    .isEqualTo(200);

            await().untilAsserted(() ->
                    assertThat(SlowDownloads.whole("operator", 1).statusCode()).isEqualTo(200));
            long fetched = slow.get(0).getInputStream().readAllBytes().length;
            assertThat(fetched + slow.get(1).getInputStream().readAllBytes().length)
                    .isLessThan(2L * LONG);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }
}
