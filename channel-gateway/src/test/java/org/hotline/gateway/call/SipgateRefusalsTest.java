package org.hotline.gateway.call;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import org.hotline.gateway.ChannelGatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ChannelGatewayTest
class SipgateRefusalsTest extends SipgateCalls {

    @ParameterizedTest
    @ValueSource(strings = {"anonymous", "unknown", "%2B266696687", "Anonymous", "unbekannt", "0", "restricted"})
    void aWithheldNumberIsNobodys(String from) {
        String account = unique("sip");
        byte[] form =
                ("event=newCall&callId=7&origCallId=7&to=33100000000&direction=in&from=" + from).getBytes(ISO_8859_1);
        push(pushing(FORM, form), "sipgate", key(), account).statusCode(200);

        await().until(() -> !begun(account).isEmpty());
        assertThat(begun(account).get(0).fromAddress()).isEqualTo("anonymous");
    }

    @ParameterizedTest
    @CsvSource({
        "event=newCall&callId=8&from=1&direction=in, to",
        "event=newCall&from=1&to=2&direction=in, callId",
        "callId=8&from=1&to=2&direction=in, event",
        "event=newCall&callId=8&from=1&to=2&direction=up, direction",
        "event=newCall&callId=&from=1&to=2&direction=in, callId",
        "event=newCall&callId=%20%20&from=1&to=2&direction=in, callId",
        "event=newCall&callId=%zz, callId",
        "event=newCall&callId=%00, callId",
        "event=hangup&user=M%FCller, user"
    })
    void whatIsMalformedIsRefusedWithTheNameOfTheField(String form, String field) {
        push(pushing(FORM, form.getBytes(ISO_8859_1)), "sipgate", key(), unique("sip"))
                .statusCode(400)
                .body("errors[0].field", equalTo(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%20", "%09"})
    void anAccountWithoutANameIsNone(String account) {
        push(key(), account, NEW, "9").statusCode(400).body("errors[0].field", equalTo("account"));
    }

    /** Of many telephones that ring, the call is known again by all of them. */
    @Test
    void howeverManyTelephonesRingItIsOneCall() {
        String key = key();
        String account = unique("sip");
        StringBuilder form = new StringBuilder("event=newCall&callId=90").append(LINE);
        for (int user = 0; user < 90; user++) {
            form.append("&user[]=user-").append(user);
        }
        push(key, account, form.toString()).statusCode(200);
        push(key, account, form.toString()).statusCode(200);
        push(key, account, form.toString().replace("user-89", "user-90")).statusCode(200);

        await().until(() -> facts(account).size() >= 2);
        assertThat(facts(account)).hasSize(2);
    }

    @Test
    void withoutAKeyInForceNothingIsTaken() {
        push("hlk_no", "sip", NEW, "9").statusCode(401);
        assertThat(List.of("", "?token=", "?token=x"))
                .allSatisfy(query -> pushing(FORM, NEW.formatted("9").getBytes(ISO_8859_1))
                        .post("/v1/cti/sipgate/sip" + query)
                        .then()
                        .statusCode(401));
    }
}
