package org.hotline.kit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.hotline.kit.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a JSON body is said; nothing is guessed, and nothing is an accident of ours. */
@SampleServiceTest
class JsonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{'name':5,'colour':'RED'} | name | must be a text",
                "{'name':true,'colour':'RED'} | name | must be a text",
                "{'name':{},'colour':'RED'} | name | must be a text",
                "{'name':'x','colour':0} | colour | must be one of RED, GREEN",
                "{'name':'x','colour':'RED','parts':{}} | parts | must be a list",
                "{'name':'x','colour':'RED','parts':[5]} | parts[0] | must be an object",
                "{'name':'x','colour':'RED','parts':[{'size':'5'}]} | parts[0].size | must be a whole number in its range",
                "{'name':'x','colour':'RED','parts':[{'size':''}]} | parts[0].size | must be a whole number in its range",
                "{'name':'x','colour':'RED','parts':[{'size':4.6}]} | parts[0].size | must be a whole number in its range",
                "{'name':'x','colour':'RED','parts':[{'size':true}]} | parts[0].size | must be a whole number in its range",
                "{'name':'x','colour':'RED','parts':[{'size':99999999999}]} | parts[0].size | must be a whole number in its range",
                "{'name':'x','colour':'RED','parts':[{'size':1,'size':2}]} | parts[0].size | must be given only once",
                "{'name':'x','name':'y','colour':'RED'} | name | must be given only once",
                "{'name':'a\\u0000b','colour':'RED'} | name | must not hold the character NUL",
                "{'name':'a\\ud800b','colour':'RED'} | name | must not hold half of a surrogate pair",
                "{'name':'\\udc00','colour':'RED'} | name | must not hold half of a surrogate pair",
                "{'name':'x','colour':'RED','at':1764201600} | at | must be a time such as 2026-05-01T08:00:00Z",
                "{'name':'x','colour':'RED','at':'1764201600'} | at | must be a time such as 2026-05-01T08:00:00Z",
                "{'name':'x','colour':'RED','at':'-1.5'} | at | must be a time such as 2026-05-01T08:00:00Z",
                "{'name':'x','colour':'RED','at':'+1000000-01-01T00:00:00Z'} | at | must be a time such as 2026-05-01T08:00:00Z",
                "{'name':'x','colour':'RED','at':''} | at | must be a time such as 2026-05-01T08:00:00Z",
                "{'name':'x','colour':'RED','at':' '} | at | must be a time such as 2026-05-01T08:00:00Z",
                "{'name':'x','colour':''} | colour | must be one of RED, GREEN",
                "{'name':'x','colour':'RED','parts':''} | parts | must be a list",
                "{'name':'x','colour':'RED','parts':['']} | parts[0] | must be an object",
                "{'name':'x','colour':'RED','at':'yesterday'} | at | must be a time such as 2026-05-01T08:00:00Z",
                "{'name':'x','colour':'RED','notes':{'a\\u0000':'b'}} | notes | must not hold the character NUL",
                "{'name':'x','colour':'RED','notes':{'a':['b','\\u0000']}} | notes.a[1] | must not hold the character NUL",
            })
    void aValueThatIsNotWhatTheApiDescribesIsNamedWithItsRule(String body, String field, String rule) {
        Response answer = PostedJson.post("/v1/things", body.replace('\'', '"'));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.path("errors[0].field").toString()).startsWith(field);
        assertThat(answer.path("errors[0].rule").toString()).isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00ff", "\u00e4", "\u00f8\u0088\u0080\u0080\u0080", "a\u0080"})
    void bytesThatAreNoUtf8AreSaidToBeSoOfTheirField(String bytes) {
        byte[] body = ("{\"name\":\"x\",\"colour\":\"RED\",\"notes\":{\"a\":[\"b\",\"" + bytes + "\"]}}")
                .getBytes(StandardCharsets.ISO_8859_1);

        Response answer = given().auth()
                .oauth2(Tokens.of("operator"))
                .contentType("application/json")
                .body(body)
                .post("/v1/things");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.path("errors[0].field").toString()).isEqualTo("notes.a[1]");
        assertThat(answer.path("errors[0].rule").toString()).isEqualTo("must be UTF-8");
    }

    @Test
    void bytesThatAreNoUtf8OutsideOfAnyFieldAreOfTheBody() {
        Response answer = given().auth()
                .oauth2(Tokens.of("operator"))
                .contentType("application/json")
                .body(new byte[] {(byte) 0xff, (byte) 0xfe})
                .post("/v1/things");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.path("errors[0].field").toString()).isEqualTo("body");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "5",
                "'x'",
                "{'name':",
                "{'word':'x','word':'y'}",
                "{'word':'x'} {'name':'y'}",
                "{'word':'x'} nonsense",
                "{'word':1e999999999}",
                "{name:'x'}",
            })
    void aBodyOfOneFieldThatCannotBeReadIsAnsweredWithAProblem(String body) {
        Response answer = PostedJson.post("/v1/things/words", body.replace('\'', '"'));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.asString()).contains("errors").doesNotContain("org.hotline", "java.lang", "jackson");
    }

    @Test
    void unknownFieldsAndWholePairsOfSurrogatesAreTaken() {
        Response answer =
                PostedJson.post("/v1/things/words", "{\"word\":\"\\ud83d\\ude00 é\",\"unknown\":{\"a\":[1.5,null]}}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.path("word").toString()).isEqualTo("😀 é");
    }
}
