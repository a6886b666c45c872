package org.hotline.knowledge.help.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.knowledge.Editors.article;
import static org.hotline.knowledge.Editors.as;
import static org.hotline.knowledge.Editors.published;
import static org.hotline.knowledge.Editors.unique;

import io.restassured.response.Response;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hotline.knowledge.KnowledgeServiceTest;
import org.junit.jupiter.api.Test;

@KnowledgeServiceTest
class ManyReadersTest {

    private static final int READERS = 100;
    private static final int WRITERS = 40;
    private static final String STEP =
            "Press **this** and [that](https://example.org), then *wait*.\n\n- one\n- two\n\n";
    private static final String LONG = STEP.repeat(1_300);
    private static final String LONG_TO_WRITE = STEP.repeat(300);

    @Test
    void manyWhoReadALongArticleAtOnceAllReadIt() throws Exception {
        String id = published(article("Much to read", LONG, "en", "PUBLIC"));
        Callable<Response> reader = () -> given().get("/help/articles/" + id);
        Callable<Response> operator = () -> as("operator").get("/v1/articles/" + id);

        assertAllGet(200, READERS, reader);
        assertAllGet(200, READERS, operator);
    }

    @Test
    void manyWhoWriteALongArticleAtOnceAllWriteIt() throws Exception {
        assertAllGet(
                201,
                WRITERS,
                () -> as("knowledge-editor")
                        .header("Idempotency-Key", unique())
                        .body(article("Much to write", LONG_TO_WRITE + unique(), "en", "PUBLIC"))
                        .post("/v1/articles"));
    }

    private static void assertAllGet(int expected, int times, Callable<Response> reader) throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(times);
        try {
            for (Future<Response> reading : readers.invokeAll(Collections.nCopies(times, reader))) {
                Response answer = reading.get();
                assertThat(answer.statusCode()).as(answer::asString).isEqualTo(expected);
            }
        } finally {
            readers.shutdown();
        }
    }
}
