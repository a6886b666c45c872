package org.hotline.gateway.messenger.whatsapp;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.messenger.MessengerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ChannelGatewayTest
class WhatsAppTest extends MessengerTest {

    @Test
    void theAddressIsVerifiedByItsToken() {
        KnownMessenger messenger = added("WHATSAPP");
        given().queryParam("hub.mode", "subscribe")
                .queryParam("hub.verify_token", VERIFY)
                .queryParam("hub.challenge", "1158201444")
                .get("/v1/messengers/whatsapp/{id}/updates", messenger.id())
                .then()
                .statusCode(200)
                .body(equalTo("1158201444"));
        given().queryParam("hub.mode", "subscribe")
                .queryParam("hub.verify_token", "a wrong token")
                .queryParam("hub.challenge", "1158201444")
                .get("/v1/messengers/whatsapp/{id}/updates", messenger.id())
                .then()
                .statusCode(403);
    }

    @Test
    void whatIsNotSignedOverItsBytesIsNotTaken() {
        KnownMessenger messenger = added("WHATSAPP");
        byte[] body = WhatsAppPushes.delivery(
                        WhatsAppPushes.messages(messenger.providerId(), WhatsAppPushes.text("w", "Hi")))
                .getBytes(StandardCharsets.UTF_8);
        for (String signature : new String[] {"", "sha256=", "sha256=" + "0".repeat(64), "sha1=" + "0".repeat(40)}) {
            pushWhatsApp(messenger, body, signature).statusCode(403);
        }
        assertThat(heard(messenger)).isEmpty();
    }

    @Test
    void allOfADeliveryIsTakenOnceHoweverOftenAndInWhateverOrderItComes() {
        KnownMessenger one = added("WHATSAPP");
        KnownMessenger two = added("WHATSAPP");
        String first = WhatsAppPushes.messages(
                one.providerId(), WhatsAppPushes.text("wamid.A=", "Un"), WhatsAppPushes.text("wamid.B=", "Deux"));
        String other = WhatsAppPushes.messages(two.providerId(), WhatsAppPushes.text("wamid.C=", "Trois"));
        pushWhatsApp(one, WhatsAppPushes.delivery(other, first)).statusCode(204);
        pushWhatsApp(two, WhatsAppPushes.delivery(first)).statusCode(204);
        pushWhatsApp(one, WhatsAppPushes.delivery(first, other)).statusCode(204);

        awaitHeard(one, 2);
        awaitHeard(two, 1);
        pushWhatsApp(one, WhatsAppPushes.delivery(first, other)).statusCode(204);
        awaitNothingWaiting(one);
        assertThat(heard(one)).extracting(MessageReceived::text).containsExactlyInAnyOrder("Un", "Deux");
        assertThat(heard(one))
                .allSatisfy(message -> assertThat(message.fromAddress()).isEqualTo("+33612345678"))
                .allSatisfy(message -> assertThat(message.fromName()).isEqualTo("Zo\u00e9 \u2615"))
                .extracting(MessageReceived::conversationId)
                .containsOnly(heard(one).get(0).conversationId());
        assertThat(heard(two)).extracting(MessageReceived::externalId).containsExactly("wamid.C=");
    }

    @Test
    void whatComesForANumberThatNobodyToldUsOfIsRefusedWhenTheRestIsKept() {
        KnownMessenger messenger = added("WHATSAPP");
        pushWhatsApp(
                        messenger,
                        WhatsAppPushes.delivery(
                                WhatsAppPushes.messages("404", WhatsAppPushes.text("wamid.X", "Nobody")),
                                WhatsAppPushes.messages(messenger.providerId(), WhatsAppPushes.text("wamid.Y", "Us"))))
                .statusCode(404);
        assertThat(awaitHeard(messenger, 1)).extracting(MessageReceived::text).containsExactly("Us");
    }

    @Test
    void aFileIsFetchedAndGoesWithItsMessage() {
        KnownMessenger messenger = added("WHATSAPP");
        host.answerOnce("/v23.0/m1", 500, "{}");
        pushFile(messenger, "m1", ",\"caption\":\"Look\"");

        MessageReceived received = awaitHeard(messenger, 1).get(0);
        assertThat(received.text()).isEqualTo("Look");
        assertThat(received.attachments()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("image.jpg");
            assertThat(file.size()).isEqualTo("content of m1".length());
        });
        assertThat(host.calls("/files/m1").get(0).headers().get("Authorization"))
                .containsExactly("Bearer " + messenger.token());
    }

    private void pushFile(KnownMessenger messenger, String medium, String more) {
        pushWhatsApp(
                        messenger,
                        WhatsAppPushes.delivery(WhatsAppPushes.messages(
                                messenger.providerId(), WhatsAppPushes.file("wamid." + medium, "image", medium, more))))
                .statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"url\":\"http://127.0.0.1:1/files/x\"}",
                "{\"url\":\"http://169.254.169.254/latest\"}",
                "{\"url\":\"file:///etc/passwd\"}",
                "{\"url\":\"http://127.0.0.1@evil.example/\"}",
                "{\"url\":\"no address at all\"}",
                "{\"file_size\":99999999,\"url\":\"HOST/files/large\"}",
            })
    void aFileThatCannotBeHadIsAskedOfNobodyElseAndLosesNoMessage(String place) {
        KnownMessenger messenger = added("WHATSAPP");
        String medium = unique("m");
        for (int i = 0; i < 4; i++) {
            host.answerOnce("/v23.0/" + medium, 200, place.replace("HOST", host.address()));
        }
        pushFile(messenger, medium, ",\"caption\":\"Look\"");

        MessageReceived received = await().atMost(Duration.ofSeconds(90))
                .until(() -> heard(messenger), list -> !list.isEmpty())
                .get(0);
        assertThat(received.text()).startsWith("Look\n[image: could not be fetched");
        assertThat(received.attachments()).isEmpty();
        assertThat(host.calls("/files/large")).isEmpty();
    }

    @Test
    void aPlaceThatLeadsElsewhereIsNotFollowed() {
        KnownMessenger messenger = added("WHATSAPP");
        host.answerOnce("/files/m9", 302, Map.of("Location", host.address() + "/files/secret"), "");
        pushFile(messenger, "m9", "");

        assertThat(awaitHeard(messenger, 1).get(0).text()).startsWith("[image: could not be fetched");
        assertThat(host.calls("/files/secret")).isEmpty();
    }

    private static void awaitNothingWaiting(KnownMessenger messenger) {
        await().until(() -> as("admin")
                .get("/v1/messengers/{id}", messenger.id())
                .path("waiting")
                .equals(0));
    }
}
