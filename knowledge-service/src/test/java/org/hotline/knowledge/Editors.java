package org.hotline.knowledge;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hotline.kit.test.Tokens;

/** People who use the service under test. */
public final class Editors {

    private static final String CONSONANTS = "bcdfghjklmnpqrtv";
    private static final Set<String> PIECES = new HashSet<>();

    private Editors() {}

    public static RequestSpecification as(String role) {
        return as(role, role);
    }

    public static RequestSpecification as(String role, String name) {
        return given().auth().oauth2(Tokens.of(role, name)).contentType("application/json");
    }

    public static RequestSpecification anna() {
        return as("knowledge-editor", "anna");
    }

    public static RequestSpecification bela() {
        return as("knowledge-editor", "bela");
    }

    /** What an article needs at least. */
    public static Map<String, Object> article(String title, String body, String language, String audience) {
        return Map.of("title", title, "body", body, "language", language, "kind", "ANSWER", "audience", audience);
    }

    /** An article by Anna, as a draft. */
    public static String drafted(Map<String, Object> article) {
        return anna().body(article)
                .post("/v1/articles")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** An article that Anna wrote and Bela approved. */
    public static String published(Map<String, Object> article) {
        String id = drafted(article);
        publish(id);
        return id;
    }

    public static void publish(String id) {
        anna().post("/v1/articles/{id}/submission", id).then().statusCode(200);
        bela().post("/v1/articles/{id}/approval", id).then().statusCode(200);
        bela().post("/v1/articles/{id}/publication", id).then().statusCode(200);
    }

    public static ValidatableResponse imported(String lines) {
        return given().auth()
                .oauth2(Tokens.of("knowledge-editor", "anna"))
                .contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/v1/articles/imports")
                .then();
    }

    public static String unique() {
        return UUID.randomUUID().toString();
    }

    /**
     * A word that no other test uses, nor any piece of it: a search asks for pieces of four letters too, and so would find
     * what shares one. Without digits, so that it stays a word.
     */
    public static synchronized String word() {
        String word = letters();
        while (pieces(word).anyMatch(PIECES::contains)) {
            word = letters();
        }
        pieces(word).forEach(PIECES::add);
        return word;
    }

    private static String letters() {
        return unique().replace("-", "")
                .substring(0, 12)
                .chars()
                .mapToObj(c -> String.valueOf(CONSONANTS.charAt(Character.digit(c, 16))))
                .collect(Collectors.joining());
    }

    private static Stream<String> pieces(String word) {
        return IntStream.rangeClosed(0, word.length() - 4).mapToObj(at -> word.substring(at, at + 4));
    }
}
