package org.hotline.kit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.specification.RequestSpecification;
import org.hotline.look.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser is shown a page, whoever answers; a program gets the problem. */
@SampleServiceTest
class ProblemsForPeopleTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private static RequestSpecification browser() {
        return given().header("Accept", BROWSER).header("Accept-Language", "fr,en;q=0.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/v1/nowhere"})
    void aBrowserThatFindsNothingIsToldInItsLanguage(String path) {
        browser()
                .get(path)
                .then()
                .statusCode(404)
                .contentType(startsWith("text/html"))
                .header("Content-Security-Policy", containsString("style-src 'self'"))
                .body(containsString("<html lang=\"fr\">"))
                .body(containsString("Il n’y a rien ici"))
                .body(containsString(Look.STYLES));
    }

    @Test
    void anErrorSpeaksTheLanguageOfThePageAndNoOther() {
        String page = given().header("Accept", BROWSER)
                .header("Accept-Language", "en")
                .get("/v1/things?language=fr")
                .then()
                .statusCode(401)
                .extract()
                .asString();

        assertThat(page)
                .contains("<html lang=\"fr\">", "Vous n’êtes pas connecté")
                .doesNotContain("token");
    }

    @Test
    void aBrowserThatMayNotIsToldAndSoIsOneThatWroteNonsense() {
        browser().get("/v1/things").then().statusCode(401).contentType(startsWith("text/html"));
        browser()
                .noFilters()
                .urlEncodingEnabled(false)
                .get("/a;b")
                .then()
                .statusCode(400)
                .contentType(startsWith("text/html"));
        given().get(Look.STYLES).then().statusCode(200).contentType(startsWith("text/css"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "application/json, text/html;q=0.5"})
    void aProgramGetsTheProblem(String accept) {
        given().header("Accept", accept)
                .get("/v1/things")
                .then()
                .statusCode(401)
                .contentType(startsWith("application/problem+json"))
                .body("status", equalTo(401));
        given().header("Accept", accept)
                .get("/nowhere")
                .then()
                .statusCode(404)
                .contentType(startsWith("application/problem+json"));
    }
}
