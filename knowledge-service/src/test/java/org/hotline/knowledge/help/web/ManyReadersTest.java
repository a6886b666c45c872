package org.hotline.knowledge.help.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.knowledge.Editors.article;
import static org.hotline.knowledge.Editors.as;
import static org.hotline.knowledge.Editors.published;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hotline.knowledge.KnowledgeServiceTest;
import org.junit.jupiter.api.Test;

@KnowledgeServiceTest
class ManyReadersTest {

    private static final int READERS = 40;

    @Test
    void manyWhoReadALongArticleAtOnceAllReadIt() throws Exception {
        String body = "Press **this** and [that](https://example.org), then *wait*.\n\n- one\n- two\n\n".repeat(1_300);
        String id = published(article("Much to read", body, "en", "PUBLIC"));
        Callable<Integer> reader = () -> given().get("/help/articles/" + id).statusCode();
        Callable<Integer> operator =
                () -> as("operator").get("/v1/articles/" + id).statusCode();

        assertAllRead(reader);
        assertAllRead(operator);
    }

    private static void assertAllRead(Callable<Integer> reader) throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            for (Future<Integer> status : readers.invokeAll(Collections.nCopies(READERS, reader))) {
                assertThat(status.get()).isEqualTo(200);
            }
        } finally {
            readers.shutdown();
        }
    }
}
