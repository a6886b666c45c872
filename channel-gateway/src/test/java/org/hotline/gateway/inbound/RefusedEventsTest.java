package org.hotline.gateway.inbound;

import static org.hamcrest.Matchers.equalTo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.kit.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ChannelGatewayTest
class RefusedEventsTest extends EventTest {

    private static final String EVENTS = "/v1/inbound/events";

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "specversion,null,specversion",
                "specversion,0.3,specversion",
                "specversion,1.1,specversion",
                "id,null,id",
                "id,'',id",
                "source,null,source",
                "source,'',source",
                "source,a b,source",
                "type,null,type",
                "type,com.example.order,type",
                "type,org.hotline.inbound.message.v2,type",
                "time,yesterday,time",
                "time,1999-01-01T00:00:00Z,time",
                "datacontenttype,text/xml,datacontenttype",
                "data,null,data",
                "data,text,data"
            })
    void anAttributeThatIsMissingOrWrongIsNamed(String attribute, String value, String field) {
        Map<String, Object> event = event("1", "shop");
        event.put(attribute, value);

        structured(event).statusCode(400).body("errors.field.toString()", equalTo("[" + field + "]"));

        if (value == null) {
            event.remove(attribute);
            structured(event).statusCode(400).body("errors[0].field", equalTo(field));
        }
    }

    @Test
    void whatIsWrongWithItsDataIsNamedByItsPlace() {
        Map<String, Object> event = event("1", "shop");
        data(event).put("from", Map.of("address", ""));
        structured(event).statusCode(400).body("errors[0].field", equalTo("data.from.address"));
        Map<String, Object> silent = event("1", "shop");
        data(silent).put("text", " ");
        structured(silent).statusCode(400).body("errors[0].field", equalTo("data.text"));
        Map<String, Object> named = event("1", "shop");
        data(named).put("externalId", "mine");
        structured(named).statusCode(400).body("errors[0].field", equalTo("data.externalId"));
        Map<String, Object> mail = event("1", "shop");
        data(mail).put("channel", "EMAIL");
        structured(mail).statusCode(400).body("errors[0].field", equalTo("data.channel"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "[]"})
    void whatIsNoObjectIsTold(String data) {
        Map<String, Object> event = event("1", "shop");
        event.put("data", data.equals("x") ? data : List.of());

        structured(event).statusCode(400).body("errors[0].rule", equalTo("must be an object"));
        structured("[]").statusCode(400).body("errors[0].rule", equalTo("must be an object"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "5", "{", "", "{\"id\":\"1\",\"id\":\"2\"}"})
    void whatIsNoEventIsRefused(String body) {
        structured(body).statusCode(400);
    }

    @Test
    void onlySystemsHandEventsInAndOnlyOnAccountsOfTheirs() {
        byte[] none = "{}".getBytes(StandardCharsets.UTF_8);
        pushing("operator", STRUCTURED, none).post(EVENTS).then().statusCode(403);
        pushing(STRUCTURED, none).post(EVENTS).then().statusCode(401);
        pushing("integration", "application/cloudevents+avro", none)
                .post(EVENTS)
                .then()
                .statusCode(415);
        String account = unique("shop");
        structured(event("1", account)).statusCode(202);

        pushing(STRUCTURED, json(event("2", account)))
                .auth()
                .oauth2(Tokens.of("integration", "another"))
                .post(EVENTS)
                .then()
                .statusCode(403)
                .body("type", equalTo("https://hotline.example/problems/account-of-another"));
    }
}
