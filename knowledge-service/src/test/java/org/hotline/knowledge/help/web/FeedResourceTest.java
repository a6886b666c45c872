package org.hotline.knowledge.help.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hotline.knowledge.Editors.anna;
import static org.hotline.knowledge.Editors.article;
import static org.hotline.knowledge.Editors.publish;
import static org.hotline.knowledge.Editors.published;

import org.hotline.knowledge.KnowledgeServiceTest;
import org.junit.jupiter.api.Test;

@KnowledgeServiceTest
class FeedResourceTest {

    @Test
    void newsSayHowTheyBeginInTheLanguageThatIsWanted() {
        String french =
                published(article("Facture", "## Lire\n\n1. Ouvrez [la page](https://example.org).", "fr", "PUBLIC"));
        String english = published(article("Invoice", "Open it.", "en", "PUBLIC"));
        String entry = "feed.entry.find { it.id == 'urn:uuid:" + french + "' }";

        given().get("/feed.xml?language=fr")
                .then()
                .header("Cache-Control", containsString("max-age"))
                .body("feed.title", equalTo("Centre d’aide"))
                .body("feed.id", equalTo("http://localhost:8084/feed.xml?language=fr"))
                .body(entry + ".summary", equalTo("Lire. Ouvrez la page."))
                .body("feed.entry.id", not(hasItem("urn:uuid:" + english)));
        given().get("/feed.xml?language=")
                .then()
                .body("feed.entry.id", hasItems("urn:uuid:" + english, "urn:uuid:" + french));
    }

    @Test
    void theMapNamesTranslations() {
        String english = published(article("Mapped", "b", "en", "PUBLIC"));
        String french = anna().body(article("Sur la carte", "b", "fr", "PUBLIC"))
                .post("/v1/articles/{id}/translations", english)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        publish(french);

        String map = given().get("/sitemap.xml").asString();
        String place = "http://localhost:8084/help/articles/";
        String both = alternate("fr", place + french) + alternate("en", place + english) + "</url>";

        assertThat(map.substring(map.indexOf("<loc>" + place + english))).contains(both);
    }

    private static String alternate(String language, String address) {
        return "<xhtml:link rel=\"alternate\" hreflang=\"" + language + "\" href=\"" + address + "\"/>";
    }
}
