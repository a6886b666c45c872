package org.hotline.knowledge;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** People who ask and answer in public, by the forms of the pages. */
public final class Visitors {

    private Visitors() {}

    /** What stands in a form before somebody fills it in. */
    public static String token(String form) {
        String page = given().get(form).then().statusCode(200).extract().asString();
        return page.replaceFirst("(?s).*name=\"token\" value=\"([^\"]+)\".*", "$1");
    }

    /** The link by which the writer comes back to a question, which waits. */
    public static String asked(String title, String text) {
        return link(sent("/help/community", token("/help/community/new"), "Mia", title, text)
                .statusCode(303));
    }

    /** The same of an answer. */
    public static String answered(String question, String text) {
        String answers = "/help/community/" + question + "/answers";
        return link(sent(answers, token(answers + "/new"), "Noah", "", text).statusCode(303));
    }

    public static ValidatableResponse sent(String to, String token, String name, String title, String text) {
        RequestSpecification form = filled().formParam("token", token)
                .formParam("name", name)
                .formParam("text", text)
                .formParam("language", "en")
                .formParam("website", "");
        return (title.isEmpty() ? form : form.formParam("title", title))
                .post(to)
                .then();
    }

    public static RequestSpecification filled() {
        return given().redirects().follow(false).contentType("application/x-www-form-urlencoded; charset=utf-8");
    }

    private static String link(ValidatableResponse answer) {
        return answer.extract().header("Location").replaceFirst(".*/mine/", "");
    }

    /** The id of what somebody wrote. */
    public static String waiting(String text) {
        return Editors.as("operator")
                .queryParam("state", "WAITING")
                .queryParam("limit", 200)
                .get("/v1/contributions")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.text == '" + text + "' }.id");
    }

    /** The id of a question that everybody reads. */
    public static String question(String title, String text) {
        asked(title, text);
        return approved(text);
    }

    /** The id of what is published from now on. */
    public static String approved(String text) {
        String id = waiting(text);
        Editors.as("operator")
                .post("/v1/contributions/{id}/approval", id)
                .then()
                .statusCode(200);
        return id;
    }
}
