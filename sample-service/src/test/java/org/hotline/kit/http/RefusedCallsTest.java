package org.hotline.kit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.hotline.kit.sample.SampleServiceTest;
import org.hotline.kit.test.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SampleServiceTest
class RefusedCallsTest {

    private static final Logger LOG = Logger.getLogger("org.hotline.kit.http.RefusedCalls");

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(new SimpleFormatter().formatMessage(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(ear);
    }

    @AfterEach
    void stop() {
        LOG.removeHandler(ear);
    }

    @Test
    void whoIsNotLetInIsLoggedWithoutTheTokenThatWasTried() {
        given().get("/v1/things?secret=s3cr3t").then().statusCode(401);
        given().auth().oauth2("not.a.t0k3n").get("/v1/things").then().statusCode(401);

        await().until(() -> lines.size() == 2);
        assertThat(lines)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("401 GET /v1/things for nobody from ")
                        .doesNotContain("s3cr3t", "t0k3n"));
    }

    @Test
    void whoIsNotLetDoSomethingIsLoggedByTheirSubject() {
        given().auth()
                .oauth2(Tokens.of("supervisor", "eve"))
                .get("/v1/things")
                .then()
                .statusCode(403);

        await().until(() -> lines.size() == 1);
        assertThat(lines.peek()).startsWith("403 GET /v1/things for " + Tokens.idOf("supervisor", "eve") + " from ");
    }

    @Test
    void nobodyWritesLinesOfTheirOwn() {
        assertThat(RefusedCalls.printable("eve\n403 GET /v1/things\u001b[2J\u2028é"))
                .isEqualTo("eve?403?GET?/v1/things?[2J??");
        assertThat(RefusedCalls.printable("x".repeat(9_000))).hasSize(200);
    }

    @Test
    void whatIsAnsweredIsNot() {
        given().get("/v1/nowhere").then().statusCode(404);
        given().auth().oauth2(Tokens.of("operator")).get("/v1/things").then().statusCode(200);

        assertThat(lines).isEmpty();
    }
}
