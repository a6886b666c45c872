package org.hotline.knowledge.help.web;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hotline.knowledge.Editors.article;
import static org.hotline.knowledge.Editors.drafted;
import static org.hotline.knowledge.Editors.published;
import static org.hotline.knowledge.Editors.unique;

import java.time.Duration;
import org.hotline.knowledge.KnowledgeServiceTest;
import org.hotline.look.Look;
import org.junit.jupiter.api.Test;

@KnowledgeServiceTest
class HelpPagesTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void anybodyReadsWhatIsForEverybodyWithoutSigningIn() {
        String id = published(article("Réinitialiser <b>", "**Cliquez** <script>alert(1)</script>", "fr", "PUBLIC"));

        given().redirects().follow(false).get("/").then().statusCode(303).header("Location", endsWith("/help"));
        given().get("/help?language=fr")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("/help/articles/" + id))
                .body(containsString("Réinitialiser &lt;b&gt;"));
        given().get("/help/articles/" + id)
                .then()
                .statusCode(200)
                .body(containsString("<strong>Cliquez</strong>"))
                .body(not(containsString("alert(1)")));
        given().get(Look.STYLES).then().statusCode(200);
        given().get(Look.READING).then().statusCode(200);
    }

    @Test
    void whatIsInternalOrNotPublishedDoesNotExistForThePublic() {
        String internal = published(article("Inside", "secret", "en", "INTERNAL"));
        String draft = drafted(article("Draft", "secret", "en", "PUBLIC"));

        for (String id : new String[] {internal, draft}) {
            given().get("/help/articles/" + id).then().statusCode(404);
            given().get("/help?limit=200").then().body(not(containsString(id)));
            given().get("/feed.xml").then().body(not(containsString(id)));
            given().get("/sitemap.xml").then().body(not(containsString(id)));
        }
    }

    @Test
    void aQuestionIsAnsweredAndComesBackHarmless() {
        String word = "zy" + unique().replaceAll("[^a-f]", "") + "x";
        String id = published(article("The " + word + " blinks", "Restart it.", "en", "PUBLIC"));

        await().atMost(SOON)
                .untilAsserted(() -> given().queryParam("q", word)
                        .get("/help")
                        .then()
                        .statusCode(200)
                        .body(containsString("/help/articles/" + id))
                        .body(containsString("Restart it.")));
        given().queryParam("q", "\"><script>alert(1)</script>")
                .get("/help")
                .then()
                .statusCode(200)
                .body(not(containsString("<script>")));
        given().queryParam("q", "x".repeat(2_001)).get("/help").then().statusCode(400);
    }

    @Test
    void feedAndSiteMapNameWhatIsPublished() {
        String id = published(article("News & more", "b", "en", "PUBLIC"));

        given().get("/feed.xml")
                .then()
                .statusCode(200)
                .contentType(containsString("application/atom+xml"))
                .body("feed.entry.id", hasItem("urn:uuid:" + id))
                .body("feed.entry.find { it.id == 'urn:uuid:" + id + "' }.title", equalTo("News & more"));
        given().get("/sitemap.xml")
                .then()
                .statusCode(200)
                .body("urlset.url.loc", hasItem("http://localhost:8084/help/articles/" + id));
    }

    @Test
    void aCharacterThatXmlDoesNotKnowDoesNotBreakTheFeed() {
        String id = published(article("Bell \u0001\u000b\ufffe rings", "b", "en", "PUBLIC"));

        given().get("/feed.xml")
                .then()
                .statusCode(200)
                .header("X-Content-Type-Options", "nosniff")
                .body("feed.entry.find { it.id == 'urn:uuid:" + id + "' }.title", equalTo("Bell  rings"));
        given().get("/sitemap.xml").then().statusCode(200).body("urlset.url.loc", not(empty()));
    }
}
