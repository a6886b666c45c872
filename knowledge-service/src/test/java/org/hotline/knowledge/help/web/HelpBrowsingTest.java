package org.hotline.knowledge.help.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hotline.knowledge.Editors.article;
import static org.hotline.knowledge.Editors.published;
import static org.hotline.knowledge.Editors.word;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import org.hotline.knowledge.KnowledgeServiceTest;
import org.junit.jupiter.api.Test;

/** How readers find their way without knowing what to ask. */
@KnowledgeServiceTest
class HelpBrowsingTest {

    private static String in(String category, String title, String body) {
        Map<String, Object> article = new HashMap<>(article(title, body, "en", "PUBLIC"));
        article.put("category", category);
        return published(article);
    }

    @Test
    void aCategoryHoldsItsArticlesOnlyAndIsLeafedThrough() {
        String category = "Z" + word() + " & co";
        String first = in(category, "First", "b");
        String second = in(category, "Second", "b");
        String other = in(word(), "Other", "b");

        given().queryParam("category", category)
                .queryParam("language", "en")
                .get("/help/articles")
                .then()
                .statusCode(200)
                .body(containsString(category.replace("&", "&amp;")))
                .body(containsString(first))
                .body(containsString(second))
                .body(not(containsString(other)));
        given().queryParam("category", category)
                .queryParam("language", "en")
                .queryParam("limit", 1)
                .get("/help/articles")
                .then()
                .body(containsString(second))
                .body(not(containsString(first)))
                .body(containsString("rel=\"next\""));
    }

    @Test
    void aTopicThatIsNotThereIsSaidWithThoseThatAre() {
        String topic = word();
        in(topic, "Something", "b");

        given().accept("text/html")
                .queryParam("category", "nope<b>")
                .get("/help/articles?language=en")
                .then()
                .statusCode(404)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("There is no topic “<bdi>nope&lt;b&gt;</bdi>”"))
                .body(containsString("category=" + topic))
                .body(containsString("Still no answer?"));
        given().queryParam("category", "nope")
                .get("/help/articles")
                .then()
                .statusCode(404)
                .body("type", endsWith("/category-not-found"));
        given().get("/help/articles?language=fr&category=" + topic)
                .then()
                .statusCode(200)
                .body(containsString("Aucun article de ce thème"));
    }

    @Test
    void whoIsWrongThereGoesOnInTheSameTopicOrSearches() {
        String topic = word();
        String other = in(topic, word(), word());
        String shown = in(topic, word(), word());

        String page = given().get("/help/articles/" + shown).asString();

        assertThat(page).contains("role=\"search\"");
        assertThat(page.substring(page.indexOf("id=\"related\"")))
                .contains(other)
                .doesNotContain("articles/" + shown + "\">");
    }

    @Test
    void articlesOfAnotherLanguageAreSaidToBeSo() {
        published(article("مرحبا", "b", "ar", "PUBLIC"));

        given().get("/help?language=ar")
                .then()
                .body(containsString("<html lang=\"en\">"))
                .body(containsString("There are articles in this language"))
                .body(containsString("dir=\"auto\""));
    }

    @Test
    void whoFindsNothingIsHelpedOn() {
        given().queryParam("q", word())
                .get("/help")
                .then()
                .statusCode(200)
                .body(containsString("Nothing found for"))
                .body(containsString("Look at the spelling"))
                .body(containsString("/v1/requests/new?language="));
    }

    @Test
    void pagesSpeakTheLanguageOfWhoeverReadsThem() {
        given().header("Accept-Language", "de, fr-BE;q=0.8, en;q=0.5")
                .get("/help")
                .then()
                .header("Vary", "Accept-Language")
                .body(containsString("<html lang=\"fr\">"))
                .body(containsString("Comment pouvons-nous vous aider"));
        given().header("Accept-Language", "fr")
                .get("/help?language=en")
                .then()
                .body(containsString("<html lang=\"en\">"));
        given().header("Accept-Language", "de").get("/help").then().body(containsString("How can we help?"));
    }

    @Test
    void aLongArticleHasContentsAndAShortOneHasNone() {
        String much = in(word(), "Much", "# One & two\n\na\n\n## Deeper\n\nb\n\n# Three\n\nc");
        String little = in(word(), "Little", "# One\n\na");

        given().get("/help/articles/" + much)
                .then()
                .body(containsString("<a href=\"#part-1\">One &amp; two</a>"))
                .body(containsString("<h2 id=\"part-1\">One &amp; two</h2>"))
                .body(containsString("<h3 id=\"part-2\">Deeper</h3>"));
        given().get("/help/articles/" + little).then().body(not(containsString("id=\"contents\"")));
    }

    @Test
    void searchEnginesAreToldWhatItIsAboutAndNothingOfItRuns() throws Exception {
        String title = "</script><script>alert(1)</script> & more";
        String id = in(word(), title, "Do **this** first.");

        String page = given().get("/help/articles/" + id).asString();
        String begin = "<script type=\"application/ld+json\">";
        int from = page.indexOf(begin) + begin.length();
        JsonNode schema = new ObjectMapper().readTree(page.substring(from, page.indexOf("</script>", from)));

        assertThat(page).doesNotContain("<script>").contains("http://localhost:8084/help/articles/" + id);
        assertThat(schema.path("@type").asText()).isEqualTo("Article");
        assertThat(schema.path("headline").asText()).isEqualTo(title);
        assertThat(schema.path("description").asText()).isEqualTo("Do this first.");
    }

    @Test
    void whatIsNotThereIsSaidToPeople() {
        given().accept("text/html,*/*;q=0.8")
                .get("/help/articles/00000000-0000-0000-0000-000000000000")
                .then()
                .statusCode(404)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("There is nothing here"))
                .body(containsString("href=\"/help\""));
    }

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(HelpWords.in("fr").keySet()).isEqualTo(HelpWords.in("en").keySet());
    }
}
