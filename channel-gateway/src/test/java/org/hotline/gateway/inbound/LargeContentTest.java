package org.hotline.gateway.inbound;

import static org.hamcrest.Matchers.equalTo;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.hotline.gateway.ChannelGatewayTest;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class LargeContentTest extends EventTest {

    private static final String FILE = Base64.getEncoder().encodeToString(new byte[4_200_000]);

    private static Map<String, Object> withFile(Map<String, Object> event, String content) {
        data(event).put("attachments", List.of(Map.of("name", "scan.bin", "contentBase64", content)));
        return event;
    }

    @Test
    void aFileMayBeAsLongInAnEnvelopeAsWithout() {
        push(
                        opened("WEB"),
                        "msg_1",
                        MESSAGE.replaceFirst(
                                "}$", ",\"attachments\":[{\"name\":\"scan.bin\",\"contentBase64\":\"" + FILE + "\"}]}"))
                .statusCode(202);
        structured(withFile(event("1", unique("shop")), FILE)).statusCode(202);
        pushing("integration", "application/json", json(data(withFile(event("", unique("shop")), FILE))))
                .headers("ce-specversion", "1.0", "ce-id", "2", "ce-source", "https://shop.example")
                .header("ce-type", MESSAGE_TYPE)
                .post("/v1/inbound/events")
                .then()
                .statusCode(202);
    }

    @Test
    void blanksAreNoFile() {
        structured(withFile(event("3", "shop"), "  "))
                .statusCode(400)
                .body("errors[0].field", equalTo("data.attachments[0].contentBase64"));
    }
}
