package org.hotline.kit.sample;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.hotline.kit.test.Tokens;

/** A body as it stands, whatever it is. */
final class PostedJson {

    private PostedJson() {}

    static Response post(String path, String body) {
        return given().auth()
                .oauth2(Tokens.of("operator"))
                .contentType("application/json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(path);
    }
}
