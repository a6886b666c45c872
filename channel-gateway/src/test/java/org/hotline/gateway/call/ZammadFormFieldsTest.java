package org.hotline.gateway.call;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import java.util.Map;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ChannelGatewayTest
class ZammadFormFieldsTest extends GatewayTest {

    @ParameterizedTest
    @CsvSource({"from, a%00b", "to, %00", "user, %ED%A0%80x", "queue, %FFx"})
    void whatNoTextCanHoldIsRefusedInEveryFieldOfAForm(String field, String value) {
        String key = as("admin")
                .contentType("application/json")
                .body(Map.of("name", "pbx"))
                .post("/v1/api-keys")
                .path("key");
        given().queryParam("token", key)
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("application/x-www-form-urlencoded", ContentType.TEXT)))
                .contentType("application/x-www-form-urlencoded")
                .body("event=newCall&callId=1&direction=in&" + field + "=" + value)
                .post("/v1/cti/zammad/{account}", unique("pbx"))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(field));
    }
}
