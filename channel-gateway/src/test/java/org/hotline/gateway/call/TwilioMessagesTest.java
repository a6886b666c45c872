package org.hotline.gateway.call;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.hotline.event.Channel;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.provider.Provider;
import org.junit.jupiter.api.Test;

@ChannelGatewayTest
class TwilioMessagesTest extends TwilioCalls {

    static Map<String, String> message(String from, String body) {
        return new HashMap<>(Map.of(
                "MessageSid",
                "SM1",
                "SmsSid",
                "SM1",
                "SmsStatus",
                "received",
                "AccountSid",
                "AC1",
                "From",
                from,
                "To",
                "+33100000000",
                "Body",
                body,
                "NumMedia",
                "0",
                "NumSegments",
                "1",
                "ApiVersion",
                "2010-04-01"));
    }

    @Test
    void whatSomebodyWroteIsAMessageOnceWithWhereTheRestOfItLies() {
        String key = key();
        String account = account(Provider.TWILIO);
        Map<String, String> sms = message("+33612345678", "Caf\u00e9 \u2615 & more");
        sms.put("NumMedia", "1");
        sms.put("MediaUrl0", "https://api.twilio.example/Media/ME1");
        sms.put("MediaContentType0", "image/jpeg");
        push(key, account, sms).statusCode(200);
        push(key, account, sms).statusCode(200);

        await().until(() -> !begun(account).isEmpty());
        assertThat(begun(account)).hasSize(1);
        MessageReceived received = begun(account).get(0);
        assertThat(received.channel()).isEqualTo(Channel.SMS);
        assertThat(received.externalId()).isEqualTo("SM1");
        assertThat(received.fromAddress()).isEqualTo("+33612345678");
        assertThat(received.text())
                .isEqualTo("Caf\u00e9 \u2615 & more\nimage/jpeg: https://api.twilio.example/Media/ME1");
    }

    @Test
    void whatComesByWhatsAppIsSo() {
        String account = account(Provider.TWILIO);
        push(key(), account, message("whatsapp:+33612345678", "Bonjour")).statusCode(200);

        await().until(() -> !begun(account).isEmpty());
        assertThat(begun(account).get(0).channel()).isEqualTo(Channel.WHATSAPP);
        assertThat(begun(account).get(0).fromAddress()).isEqualTo("+33612345678");
    }

    @Test
    void whatBecameOfAMessageOfOursAndWhatSaysNothingIsPassedOver() {
        String account = account(Provider.TWILIO);
        Map<String, String> delivered = message("+33100000000", "");
        delivered.put("MessageStatus", "delivered");
        push(key(), account, delivered).statusCode(200);
        push(key(), account, message("+33612345678", " ")).statusCode(200);
        assertThat(begun(account)).isEmpty();
    }

    @Test
    void aBodyThatIsNoFormIsSignedByItsHashInTheAddress() {
        String key = key();
        String account = account(Provider.TWILIO);
        String json =
                "{\"MessageSid\": \"SM2\", \"From\": \"+33612345678\", \"To\": \"+33100000000\", \"Body\": \"Salut\"}";
        String hash = hash(json);
        String address = address(account, key) + "&bodySHA256=" + hash;

        assertThat(pushed(json, address, signature(SECRET, address))).isEqualTo(200);
        assertThat(pushed(json.replace("Salut", "Adieu"), address, signature(SECRET, address)))
                .isEqualTo(403);
        assertThat(pushed(json, address(account, key), signature(SECRET, address(account, key))))
                .isEqualTo(403);
        await().until(() -> !begun(account).isEmpty());
        assertThat(begun(account)).extracting(MessageReceived::text).containsExactly("Salut");
    }

    private static int pushed(String json, String address, String signature) {
        return pushing("application/json", json.getBytes(UTF_8))
                .header("X-Twilio-Signature", signature)
                .post(address.substring("http://localhost:8080".length()))
                .statusCode();
    }

    private static String hash(String body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
