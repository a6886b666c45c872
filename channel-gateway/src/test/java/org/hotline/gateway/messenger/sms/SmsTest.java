package org.hotline.gateway.messenger.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.gateway.ChannelGatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ChannelGatewayTest
class SmsTest extends SmsPushes {

    @Test
    void aTextMessageIsTakenOnceHoweverOftenItIsPushed() {
        KnownMessenger number = number();
        Map<String, String> first = message(number, "SM1", "+33612345678", "Ma bo\u00eete est muette \u2615");
        push(number, first).statusCode(204);
        push(number, first).statusCode(204);
        push(number, message(number, "SM2", "+33612345678", "Encore")).statusCode(204);

        assertThat(awaitHeard(number, 2))
                .allSatisfy(message -> assertThat(message.fromAddress()).isEqualTo("+33612345678"))
                .extracting(MessageReceived::text)
                .containsExactlyInAnyOrder("Ma bo\u00eete est muette \u2615", "Encore");
        assertThat(heard(number))
                .extracting(MessageReceived::conversationId)
                .containsOnly(heard(number).get(0).conversationId());
    }

    @Test
    void whatIsNotSignedIsNotTaken() {
        KnownMessenger number = number();
        Map<String, String> message = message(number, "SM1", "+33612345678", "Hello");
        String path = "/v1/messengers/sms/" + number.id() + "/updates";
        push(path, message, "another secret").statusCode(403);
        push("/v1/messengers/sms/00000000-0000-0000-0000-000000000000/updates", message, SECRET)
                .statusCode(404);
        assertThat(heard(number)).isEmpty();
    }

    @Test
    void aPictureIsFetchedFromWhereTwilioLeadsToAndNothingIsSaidThere() {
        KnownMessenger number = number();
        host.answerOnce("/Media/ME1", 307, Map.of("Location", host.address() + "/files/ME1"), "");
        push(
                        number,
                        message(
                                number,
                                "MM1",
                                "+33612345678",
                                "Look",
                                "NumMedia",
                                "1",
                                "MediaUrl0",
                                host.address() + "/twilio/Accounts/AC/Messages/MM1/Media/ME1",
                                "MediaContentType0",
                                "image/jpeg"))
                .statusCode(204);

        MessageReceived received = awaitHeard(number, 1).get(0);
        assertThat(received.text()).isEqualTo("Look");
        assertThat(received.attachments())
                .singleElement()
                .satisfies(file -> assertThat(file.name()).isEqualTo("image.jpg"));
        assertThat(host.calls("/Media/ME1").get(0).headers()).containsKey("Authorization");
        assertThat(host.calls("/files/ME1").get(0).headers()).doesNotContainKey("Authorization");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://169.254.169.254/latest", "file:///etc/passwd", "http://127.0.0.1:1/x", "nowhere"})
    void aPictureElsewhereIsAskedOfNobodyAndLosesNoMessage(String place) {
        KnownMessenger number = number();
        push(
                        number,
                        message(
                                number,
                                "MM2",
                                "+33612345678",
                                "Look",
                                "NumMedia",
                                "1",
                                "MediaUrl0",
                                place,
                                "MediaContentType0",
                                "image/jpeg"))
                .statusCode(204);

        MessageReceived received = Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> heard(number), list -> !list.isEmpty())
                .get(0);
        assertThat(received.text()).startsWith("Look\n[image: could not be fetched");
        assertThat(received.attachments()).isEmpty();
    }

    @Test
    void anAccountAndItsSenderAreAskedForAsTwilioHasThem() {
        Map<String, Object> given = messenger("SMS");
        add(given).statusCode(422);
        given.put("accessToken", ACCOUNT_SID + ":SK" + "0".repeat(32) + ":secret");
        add(given).statusCode(422);
        given.put("providerId", "MG" + String.format("%032x", System.nanoTime()));
        add(given).statusCode(201);
    }
}
