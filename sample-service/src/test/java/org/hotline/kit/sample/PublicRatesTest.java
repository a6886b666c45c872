package org.hotline.kit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Everybody may ask, but not without end, and nobody may try tokens until one fits. */
@SampleServiceTest
class PublicRatesTest {

    @Test
    void whoGuessesTokensWaitsButWithOneThatProvedRightAndWhoAsksWithoutEndToo() {
        given().get("/v1/letters/right").then().statusCode(200);
        IntStream.range(0, 20)
                .forEach(i -> given().get("/v1/letters/wrong").then().statusCode(404));
        IntStream.range(0, 4)
                .forEach(i -> given().get("/v1/letters/wrong" + i).then().statusCode(404));

        assertThatItIsTooOften(given().get("/v1/letters/another"));
        assertThatItIsTooOften(given().get("/v1/letters/wrong"));
        given().get("/v1/letters/right").then().statusCode(200);
        given().get("/v1/news").then().statusCode(200);
        assertThatWhoSendsFormsWithoutEndWaits();
        assertThatWhoAsksWithoutEndWaits();
    }

    private static void assertThatWhoSendsFormsWithoutEndWaits() {
        IntStream.range(0, 3).forEach(i -> form().post("/v1/news").then().statusCode(405));

        assertThatItIsTooOften(form().post("/v1/news"));
        given().get("/v1/news").then().statusCode(200);
    }

    /** No operation of the sample takes one, so that its API tells nothing of it. */
    private static RequestSpecification form() {
        return given().noFilters();
    }

    private static void assertThatWhoAsksWithoutEndWaits() {
        Response refused = IntStream.range(0, 500)
                .mapToObj(i -> given().get("/v1/news"))
                .filter(answer -> answer.statusCode() != 200)
                .findFirst()
                .orElseThrow();

        assertThatItIsTooOften(refused);
        given().get("/v1/things").then().statusCode(401);
    }

    private static void assertThatItIsTooOften(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.path("type").toString()).endsWith("/too-many-requests");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 61);
    }
}
