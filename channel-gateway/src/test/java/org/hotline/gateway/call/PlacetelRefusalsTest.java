package org.hotline.gateway.call;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import java.util.Locale;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.provider.Provider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ChannelGatewayTest
class PlacetelRefusalsTest extends PlacetelCalls {

    @Test
    void aSignatureIsTheOneOfItsDocument() {
        assertThat(signature(
                        "12345",
                        "call_id=4a4cbb39578170aed9a2761a7bec8c7e704a541f52291ef603d6f5f152980c3c&event=CallAccepted"
                                + "&from=0123456789&to=0987654321"))
                .isEqualTo("c4f823c5b8806432fe2b83b1fc2ee714422e0cdfb4b5129152a7d0bbcd7792d0");
    }

    @Test
    void whatIsNotSignedWithTheSecretIsNotKept() {
        String key = key();
        String account = account(Provider.PLACETEL);
        String form = "event=IncomingCall" + IN;
        String signature = signature(SECRET, form);

        push(pushing(FORM, form.getBytes(UTF_8)), "placetel", key, account)
                .statusCode(403)
                .body("type", endsWith("/problems/signature-invalid"));
        push(key, account, form, signature("another", form)).statusCode(403);
        push(key, account, form.replace("22129191999", "22129191998"), signature)
                .statusCode(403);
        push(key, account, form, signature.substring(1)).statusCode(403);
        push(key, account, form, "").statusCode(403);
        push(key, unique("without"), form, signature).statusCode(403);
        push("hlk_no", account, form, signature).statusCode(401);
        assertThat(begun(account)).isEmpty();

        push(key, account, form, signature.toUpperCase(Locale.ROOT)).statusCode(200);
        share(Provider.PLACETEL, account, "a new one");
        push(key, account, form, signature).statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "event=IncomingCall&from=1&to=2, call_id",
        "event=IncomingCall&call_id=%20&from=1&to=2, call_id",
        "event=IncomingCall&call_id=1&to=2, from",
        "call_id=1&from=1&to=2, event",
        "event=HungUp&call_id=1&from=1&to=2&duration=-1, duration",
        "event=HungUp&call_id=1&from=1&to=2&duration=999999, duration",
        "event=HungUp&call_id=1&from=1&to=2&direction=up, direction"
    })
    void whatIsMalformedIsRefusedWithTheNameOfTheField(String form, String field) {
        push(key(), account(Provider.PLACETEL), form).statusCode(400).body("errors[0].field", equalTo(field));
    }

    @Test
    void whatHasNoMeaningHereIsPassedOver() {
        String account = account(Provider.PLACETEL);
        push(key(), account, "event=Sneezed&call_id=1").statusCode(200);
        assertThat(facts(account)).isEmpty();
    }
}
