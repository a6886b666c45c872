package org.hotline.knowledge.importing.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hotline.knowledge.Editors.imported;
import static org.hotline.knowledge.Editors.unique;

import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hotline.kit.test.Tokens;
import org.hotline.knowledge.KnowledgeServiceTest;
import org.junit.jupiter.api.Test;

/** Imports that are larger than others. */
@KnowledgeServiceTest
class LargeArticleImportsTest {

    @Test
    void moreThanABatchIsTakenInAndALineThatTheDatabaseRefusesFailsAlone() {
        String category = unique();
        String lines = IntStream.range(0, 450)
                .mapToObj(i ->
                        "{\"externalId\":\"%s-%d\",\"title\":\"%s\",\"body\":\"b\",\"language\":\"en\",\"category\":\"%s\"}"
                                .formatted(category, i, i == 300 ? "nul \\u0000 character" : "t" + i, category))
                .collect(Collectors.joining("\n"));

        imported(lines).body("created", equalTo(449)).body("failed", equalTo(1)).body("errors[0].line", equalTo(301));
    }

    @Test
    void anImportWithoutALengthThatIsTooLongIsAnsweredWithAProblem() throws Exception {
        byte[] lines = "\n".repeat(41_000_000).getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/v1/articles/imports"))
                .header("Authorization", "Bearer " + Tokens.of("knowledge-editor", "anna"))
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new SequenceInputStream(
                        new ByteArrayInputStream(lines), new ByteArrayInputStream(lines, 0, 2_000_000))))
                .build();

        HttpResponse<String> answer = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("too-large", "must not exceed");
    }
}
