package org.hotline.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** How much a JSON body may be. */
@SampleServiceTest
class JsonBoundsTest {

    @Test
    void aListOfMoreThanAnybodySendsIsRefusedBeforeItsElementsAre() {
        Response answer = PostedJson.post(
                "/v1/things",
                "{'name':'x','colour':'RED','parts':[%s{}]}"
                        .formatted("{'size':99},".repeat(2_000))
                        .replace('\'', '"'));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.path("errors.field").toString()).isEqualTo("[parts]");
        assertThat(answer.path("errors[0].rule").toString()).isEqualTo("must have at most 2000 elements");
    }

    @Test
    void depthAndLengthAreBoundedBeforeTheyAreSpent() {
        for (String body : new String[] {
            "[".repeat(20_000),
            "{\"name\":\"x\",\"unknown\":" + "[".repeat(101) + "]".repeat(101) + "}",
            "{\"unknown\":" + "9".repeat(200) + "}",
            "{\"" + "n".repeat(2_000) + "\":1}"
        }) {
            Response answer = PostedJson.post("/v1/things/words", body);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.path("errors[0].field").toString()).isEqualTo("body");
        }
    }
}
