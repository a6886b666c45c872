package org.hotline.gateway.call;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.provider.Provider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ChannelGatewayTest
class TwilioRefusalsTest extends TwilioCalls {

    @ParameterizedTest
    @CsvSource({"+266696687", "anonymous", "+86282452253", "+7378742833", "+8656696", "''"})
    void aWithheldNumberIsNobodys(String from) {
        String account = account(Provider.TWILIO);
        Map<String, String> call = said(CALLER, "ringing", 0);
        call.put("From", from);
        push(key(), account, call).statusCode(200);

        await().until(() -> !begun(account).isEmpty());
        assertThat(begun(account).get(0).fromAddress()).isEqualTo("anonymous");
    }

    @Test
    void whatIsNotSignedWithTheSecretIsNotKept() {
        String key = key();
        String account = account(Provider.TWILIO);
        Map<String, String> call = said(CALLER, "ringing", 0);
        String form = form(call);
        String signature = signature(SECRET, address(account, key), call);

        push(pushing(FORM, form.getBytes(UTF_8)), "twilio", key, account)
                .statusCode(403)
                .body("type", endsWith("/problems/signature-invalid"));
        push(form, key, account, signature("another", address(account, key), call))
                .statusCode(403);
        push(form.replace("612345678", "612345679"), key, account, signature).statusCode(403);
        push(form + "&Called=1", key, account, signature).statusCode(403);
        push(form, key, account, signature(SECRET, address("other", key), call)).statusCode(403);
        push(form, key, unique("without"), signature).statusCode(403);
        push(form, "hlk_no", account, signature).statusCode(401);
        assertThat(begun(account)).isEmpty();

        push(form, key, account, signature(SECRET, address(account, key).replace("localhost:8080", "localhost"), call))
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "CallSid, ' ', CallStatus, ringing, CallSid",
        "CallSid, '', CallStatus, ringing, CallSid",
        "Timestamp, yesterday, CallStatus, ringing, Timestamp",
        "'Timestamp', 'Mon, 01 Jan 1900 10:00:00 +0000', CallStatus, ringing, Timestamp",
        "CallDuration, long, CallStatus, completed, CallDuration"
    })
    void whatIsMalformedIsRefusedWithTheNameOfTheField(
            String name, String value, String other, String otherValue, String field) {
        Map<String, String> call = said(CALLER, "ringing", 0, other, otherValue, name, value);
        if (value.isEmpty()) {
            call.remove(name);
        }
        push(key(), account(Provider.TWILIO), call).statusCode(400).body("errors[0].field", equalTo(field));
    }

    @Test
    void whatHasNoMeaningHereIsPassedOver() {
        String account = account(Provider.TWILIO);
        push(key(), account, Map.of("RecordingSid", "RE1", "CallSid", "CA1", "RecordingStatus", "completed"))
                .statusCode(200);
        push(key(), account, Map.of("CallSid", "CA1", "CallStatus", "sneezing")).statusCode(200);
        assertThat(facts(account)).isEmpty();
    }
}
