package org.hotline.gateway.call;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import java.net.URLEncoder;
import java.util.Base64;
import org.hotline.gateway.ChannelGatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However FreeSWITCH is told to encode what it posts, and whatever is posted instead. */
@ChannelGatewayTest
class FreeSwitchFormsTest extends FreeSwitchCalls {

    private static String missed(String uuid) {
        return cdr(variables(uuid, -1, -1, 30), flow("0612345678", "33100000000", "", -1, -1, 30));
    }

    @Test
    void aFormAndBase64TellTheSame() {
        String key = key();
        String account = unique("fs");
        String cdr = missed(unique("leg"));
        String coded = Base64.getEncoder().encodeToString(cdr.getBytes(UTF_8));
        post(key, account, FORM, "cdr=" + URLEncoder.encode(cdr, UTF_8)).statusCode(204);
        post(key, account, "application/x-www-form-base64-encoded", "cdr=" + coded)
                .statusCode(204);
        post(key, account, cdr).statusCode(204);

        await().until(() -> facts(account).size() >= 2);
        assertThat(facts(account)).hasSize(2);
        assertThat(begun(account)).hasSize(1);
    }

    @Test
    void nothingIsTakenOfWhoHasNoKey() {
        String cdr = missed(unique("leg"));
        for (String said : new String[] {"", "Basic", "Basic !", "Basic bm9jb2xvbg==", signIn("hlk_nonsense")}) {
            given().header("Authorization", said)
                    .contentType("application/json")
                    .body(cdr)
                    .post("/v1/cti/freeswitch/" + unique("fs"))
                    .then()
                    .statusCode(401);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "[]",
                "{}",
                "{\"variables\":{\"uuid\":\"1\"},\"callflow\":[]}",
                "{\"variables\":{\"uuid\":\"\"},\"callflow\":[{}]}",
                "{\"variables\":{\"uuid\":\"1\",\"start_uepoch\":\"soon\"},\"callflow\":[{}]}",
                "{\"variables\":{\"uuid\":\"1\",\"start_uepoch\":\"1780308000123456\"},\"callflow\":{\"times\":7}}"
            })
    void whatIsNoRecordIsRefusedWithTheNameOfTheField(String body) {
        post(key(), unique("fs"), body).statusCode(400).body(containsString("\"field\""));
    }
}
