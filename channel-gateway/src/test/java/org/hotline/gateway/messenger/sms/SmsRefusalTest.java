package org.hotline.gateway.messenger.sms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.hotline.kit.outgoing.OutgoingCalls.ServerAnswer;
import org.junit.jupiter.api.Test;

/** What a no of Twilio's is about. */
class SmsRefusalTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static ServerAnswer answer(int status, int code) {
        return new ServerAnswer(status, "application/json", null, ("{\"code\":" + code + "}").getBytes(UTF_8));
    }

    @Test
    void aFileThatIsNotThereMayBeThereInAMoment() {
        assertThat(SmsRefusal.ofFile(JSON, answer(404, 20404))).hasMessageStartingWith("TWILIO_HTTP_404");
        assertThat(SmsRefusal.of(JSON, answer(404, 20404))).hasMessageStartingWith("SIGN_IN_REFUSED");
    }
}
