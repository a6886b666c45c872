package org.hotline.knowledge.article.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hotline.knowledge.Editors.anna;
import static org.hotline.knowledge.Editors.article;
import static org.hotline.knowledge.Editors.as;
import static org.hotline.knowledge.Editors.bela;
import static org.hotline.knowledge.Editors.published;

import java.util.List;
import org.hotline.knowledge.KnowledgeServiceTest;
import org.junit.jupiter.api.Test;

@KnowledgeServiceTest
class TranslationResourceTest {

    @Test
    void anArticleIsTranslatedOncePerLanguage() {
        String id = published(article("Printer", "b", "en", "PUBLIC"));

        String french = anna().body(article("Imprimante", "b", "fr", "PUBLIC"))
                .post("/v1/articles/{id}/translations", id)
                .then()
                .statusCode(201)
                .body("translationOf", equalTo(id))
                .extract()
                .path("id");

        anna().body(article("Imprimante", "b", "fr", "PUBLIC"))
                .post("/v1/articles/{id}/translations", french)
                .then()
                .statusCode(409);
        bela().get("/v1/articles/{id}/translations", french).then().body("items.id", hasItems(id, french));
        as("operator").get("/v1/articles/{id}/translations", id).then().body("items.id", equalTo(List.of(id)));
    }
}
