package org.hotline.gateway.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.MailCertificate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail that nobody reads on its way to us. */
@ChannelGatewayTest
class SmtpTlsTest extends SmtpIntakeTest {

    private static final MailCertificate SHOWN = MailCertificate.create("EC");

    @ConfigProperty(name = "hotline.smtp.tls.certificate")
    Path chain;

    @ConfigProperty(name = "hotline.smtp.tls.key")
    Path key;

    @BeforeEach
    void show() throws IOException {
        write(SHOWN);
        awaitShown(SHOWN);
    }

    private void write(MailCertificate certificate) throws IOException {
        Files.writeString(chain, certificate.chain());
        Files.writeString(key, certificate.key());
    }

    private static void awaitShown(MailCertificate certificate) {
        await().ignoreExceptionsInstanceOf(IOException.class).until(() -> {
            try (SmtpSender sender = new SmtpSender(certificate)) {
                return sender.say("NOOP").startsWith("250");
            }
        });
    }

    private static String trouble() {
        return String.valueOf(given().get("/q/health/well")
                .<String>path("checks.find { it.name == 'certificate of mail' }.data?.trouble"));
    }

    @Test
    void whatIsSentByTlsIsTakenAndTlsIsOfferedOnlyOnce() throws IOException {
        String account = unique("box") + "@hotline.example";
        try (SmtpSender sender = new SmtpSender()) {
            assertThat(sender.offers()).contains("250-STARTTLS");
            assertThat(sender.say("STARTTLS")).startsWith("220");
            sender.secure(SHOWN);

            assertThat(sender.offers()).doesNotContain("250-STARTTLS").contains("250-8BITMIME");
            assertThat(sender.say("STARTTLS")).startsWith("502");
            assertThat(sender.deliver(account, raw(unique("m")))).startsWith("250");
        }
        assertThat(countOf(account)).isEqualTo(1);
    }

    @Test
    void whatIsSentByTlsFromTheFirstByteIsTaken() throws IOException {
        String account = unique("box") + "@hotline.example";
        try (SmtpSender sender = new SmtpSender(SHOWN)) {
            assertThat(sender.offers()).doesNotContain("250-STARTTLS");
            assertThat(sender.deliver(account, raw(unique("m")))).startsWith("250");
        }
        assertThat(countOf(account)).isEqualTo(1);
    }

    @Test
    void commandsThatComeAlongWithStarttlsAreNeverHeard() throws IOException {
        String account = unique("box") + "@hotline.example";
        try (SmtpSender sender = new SmtpSender()) {
            assertThat(sender.say("STARTTLS\r\nMAIL FROM:<evil@example.org>\r\nRCPT TO:<" + account + ">\r\nDATA"))
                    .startsWith("220");
            sender.secure(SHOWN);

            assertThat(sender.offers()).contains("250-8BITMIME");
            assertThat(sender.say("RCPT TO:<" + account + ">")).startsWith("503");
        }
    }

    @Test
    void whatWasSaidBeforeCountsForNothing() throws IOException {
        try (SmtpSender sender = new SmtpSender()) {
            sender.say("EHLO test");
            assertThat(sender.say("MAIL FROM:<evil@example.org>")).startsWith("250");
            sender.say("STARTTLS");
            sender.secure(SHOWN);

            sender.say("EHLO test");
            assertThat(sender.say("RCPT TO:<support@hotline.example>")).startsWith("503");
            assertThat(sender.say("MAIL FROM:<ann@example.org>")).startsWith("250");
        }
    }

    @Test
    void whoeverDoesNotSpeakTlsThenIsNotHeard() throws IOException {
        try (SmtpSender sender = new SmtpSender()) {
            assertThat(sender.say("STARTTLS")).startsWith("220");
            sender.write("MAIL FROM:<ann@example.org>\r\n");

            await().until(sender::isCut);
        }
    }

    @Test
    void oldVersionsOfTlsAreRefused() throws IOException {
        byte[] hello = HexFormat.of()
                .parseHex("1603010039" + "01000035" + "0302" + "11".repeat(32) + "00" + "0004c013002f" + "0100" + "0008"
                        + "000a000400020017");
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), SmtpSender.port("hotline.smtp.tls.port"))) {
            socket.getOutputStream().write(hello);

            byte[] answer = socket.getInputStream().readNBytes(7);

            assertThat(answer).startsWith(0x15).endsWith(2, 70); // protocol_version (RFC 8446, section 6)
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void aRenewedCertificateIsShownToWhoeverComesNext(String algorithm) throws IOException {
        MailCertificate renewed = MailCertificate.create(algorithm);

        write(renewed);

        awaitShown(renewed);
        assertThatThrownBy(() -> new SmtpSender(SHOWN)).isInstanceOf(IOException.class);
    }

    @Test
    void filesThatDoNotFitLeaveTheCertificateAsItIsAndSaySo() throws IOException {
        MailCertificate renewed = MailCertificate.create("EC");

        Files.writeString(chain, renewed.chain());

        await().until(() -> trouble().contains("the key is not that of the first certificate"));
        awaitShown(SHOWN);
        Files.writeString(key, renewed.key().substring(0, 60));
        await().until(() -> trouble().contains("no certificate and key in PEM"));
        awaitShown(SHOWN);
        Files.delete(key);
        await().until(() -> trouble().contains("NoSuchFileException"));
        awaitShown(SHOWN);
        Files.writeString(key, renewed.key());
        awaitShown(renewed);
        await().until(() -> trouble().equals("null"));
    }
}
