package org.hotline.knowledge.picture.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hotline.knowledge.Editors.anna;
import static org.hotline.knowledge.Editors.article;
import static org.hotline.knowledge.Editors.as;
import static org.hotline.knowledge.Editors.bela;
import static org.hotline.knowledge.Editors.drafted;
import static org.hotline.knowledge.Editors.imported;
import static org.hotline.knowledge.Editors.publish;
import static org.hotline.knowledge.Editors.published;
import static org.hotline.knowledge.Editors.unique;

import io.restassured.response.ValidatableResponse;
import org.hotline.kit.test.Tokens;
import org.hotline.knowledge.KnowledgeServiceTest;
import org.hotline.knowledge.picture.Drawings;
import org.junit.jupiter.api.Test;

@KnowledgeServiceTest
class PictureResourceTest {

    private static final byte[] PICTURE = Drawings.png(640, 480);

    @Test
    void whatAPublishedArticleShowsEverybodySees() {
        String address = address(PICTURE);
        String id = published(article("Lamps", "![the lamps](" + address + ")", "en", "PUBLIC"));

        given().get("/help/articles/" + id)
                .then()
                .header("Content-Security-Policy", containsString("img-src 'self'"))
                .body(containsString("<img src=\"" + address
                        + "\" alt=\"the lamps\" width=\"640\" height=\"480\" loading=\"lazy\">"));
        byte[] shown = given().get(address)
                .then()
                .statusCode(200)
                .contentType("image/png")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "public, max-age=3600")
                .header("Content-Length", String.valueOf(PICTURE.length))
                .extract()
                .asByteArray();
        assertThat(shown).isEqualTo(PICTURE);
        given().get(address.replace("640x480", "1x1")).then().statusCode(404);
        given().header("If-None-Match", "\"" + id(address) + "\"")
                .get(address)
                .then()
                .statusCode(304);
    }

    @Test
    void aDraftShowsItToEditorsOnly() {
        String address = address(PICTURE);
        String id = drafted(article("Draft", "![lamps](" + address + ")", "en", "PUBLIC"));
        seen(address, 404, 404, 200);

        publish(id);
        seen(address, 200, 200, 200);

        bela().post("/v1/articles/{id}/archival", id).then().statusCode(200);
        seen(address, 404, 404, 200);
    }

    @Test
    void anInternalArticleShowsItToThoseWhoWorkHere() {
        String address = address(PICTURE);
        published(article("Inside", "![lamps](" + address + ")", "en", "INTERNAL"));

        seen(address, 404, 200, 200);
        as("integration").get("/v1/pictures/" + id(address)).then().statusCode(404);
    }

    @Test
    void onlyTheRevisionThatIsPublishedCounts() {
        String before = address(PICTURE);
        String after = address(Drawings.png(10, 10));
        String id = published(article("Lamps", "![before](" + before + ")", "en", "PUBLIC"));

        String version = anna().get("/v1/articles/" + id).header("ETag");
        anna().header("If-Match", version)
                .body(article("Lamps", "![after](" + after + ")", "en", "PUBLIC"))
                .put("/v1/articles/" + id)
                .then()
                .statusCode(200);
        seen(before, 200, 200, 200);
        seen(after, 404, 404, 200);

        publish(id);
        seen(before, 404, 404, 200);
        seen(after, 200, 200, 200);
    }

    @Test
    void kindIsDecidedByContentAndNotByName() {
        upload("image/png", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(UTF_8))
                .statusCode(400)
                .body("errors[0].field", equalTo("body"))
                .body("errors[0].rule", containsString("PNG, JPEG, WebP or GIF"));
        upload("text/plain", Drawings.of("gif", 3, 2))
                .statusCode(201)
                .body("kind", equalTo("GIF"))
                .body("width", equalTo(3))
                .body("height", equalTo(2));
        upload("image/png", new byte[0]).statusCode(400);
    }

    @Test
    void whatIsTooLargeIsRefused() {
        byte[] bomb = PICTURE.clone();
        System.arraycopy(new byte[] {0, 0, 0x3e, 0, 0, 0, 0x3e, 0}, 0, bomb, 16, 8);

        upload("image/png", bomb).statusCode(400).body("errors[0].rule", containsString("pixels"));
        upload("image/png", java.util.Arrays.copyOf(PICTURE, 5 * 1024 * 1024 + 1))
                .statusCode(413)
                .body("type", containsString("too-large"));
    }

    @Test
    void anArticleSaysInWordsWhatItShowsAndShowsWhatIsThere() {
        String address = address(PICTURE);
        refused("![](" + address + ")", "in words");
        refused("![x](/help/pictures/" + unique() + "/640x480.png)", "uploaded");
        refused("![x](" + address.replace("640", "64") + ")", "uploaded");
        refused(("![x](" + address + ")\n\n").repeat(51), "at most 50");
        imported("{\"title\": \"t\", \"body\": \"![](" + address + ")\", \"language\": \"en\"}\n")
                .body("failed", equalTo(1));
    }

    @Test
    void operatorsUploadNone() {
        given().auth()
                .oauth2(Tokens.of("operator"))
                .contentType("image/png")
                .body(PICTURE)
                .post("/v1/pictures")
                .then()
                .statusCode(403);
        given().contentType("image/png")
                .body(PICTURE)
                .post("/v1/pictures")
                .then()
                .statusCode(401);
    }

    @Test
    void searchesAndStepsKnowItsWordsAndNotItsAddress() {
        String address = address(PICTURE);
        String id = published(article("Lamps", "1. Look at ![the red lamp](" + address + ").", "en", "PUBLIC"));

        anna().get("/v1/articles/" + id + "/steps").then().body("steps[0]", equalTo("Look at the red lamp."));
        given().get("/help/articles/" + id).then().body(not(containsString("content=\"Look at the red lamp (")));
    }

    private static void refused(String body, String rule) {
        anna().body(article("Lamps", body, "en", "PUBLIC"))
                .post("/v1/articles")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("body"))
                .body("errors[0].rule", containsString(rule));
    }

    /** By everybody at the help centre, and by operators and editors. */
    private static void seen(String address, int everybody, int operator, int editor) {
        given().get(address).then().statusCode(everybody);
        as("operator").get("/v1/pictures/" + id(address)).then().statusCode(operator);
        anna().get("/v1/pictures/" + id(address)).then().statusCode(editor);
    }

    private static String address(byte[] picture) {
        return upload("image/png", picture).statusCode(201).extract().path("address");
    }

    private static String id(String address) {
        return address.split("/", -1)[3];
    }

    private static ValidatableResponse upload(String type, byte[] picture) {
        return given().auth()
                .oauth2(Tokens.of("knowledge-editor", "anna"))
                .contentType(type)
                .body(picture)
                .post("/v1/pictures")
                .then();
    }
}
