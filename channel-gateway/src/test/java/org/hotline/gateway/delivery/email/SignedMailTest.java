package org.hotline.gateway.delivery.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.account.MailAccountFinding;
import org.hotline.gateway.delivery.DeliveryOutcome;
import org.hotline.gateway.delivery.DeliveryReason;
import org.hotline.gateway.delivery.DueMessages;
import org.hotline.gateway.delivery.ScriptedMailServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail that other servers can know as ours. */
@ChannelGatewayTest
class SignedMailTest {

    private static final String CUSTOMER = "ann@customer.example";

    @Inject
    MailAccountFinding accounts;

    @Inject
    RecipientChecking recipients;

    @Inject
    RelayTokens tokens;

    @ConfigProperty(name = "hotline.mail.port")
    int port;

    @TempDir
    Path files;

    private ScriptedMailServer server;
    private Path file;

    @BeforeEach
    void start() {
        server = ScriptedMailServer.start();
        file = files.resolve("key.pem");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private DkimKeys keys(String domain) {
        DkimKeys keys = new DkimKeys(Optional.of(List.of(domain + ":s1:" + file)));
        keys.renew();
        return keys;
    }

    private KeyPair write() throws GeneralSecurityException, IOException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        Files.writeString(
                file,
                "-----BEGIN PRIVATE KEY-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(pair.getPrivate().getEncoded())
                        + "\n-----END PRIVATE KEY-----\n");
        return pair;
    }

    private DeliveryOutcome send(DkimKeys keys) {
        return new MailTransport(
                        new MailRelay("localhost", port, false, "off", Optional.empty()),
                        new RelaySignIn(Optional.empty(), Optional.empty(), tokens),
                        new MailWriter(accounts, new MailSigner(keys)),
                        recipients,
                        new RelayState())
                .send(DueMessages.to(CUSTOMER), List.of());
    }

    private byte[] last() {
        List<ScriptedMailServer.Taken> taken = server.takenBy(CUSTOMER);
        return taken.get(taken.size() - 1).raw();
    }

    private static Status health(DkimKeys keys) {
        return new DkimKeysCheck(keys).call().getStatus();
    }

    @Test
    void whatArrivesIsSignedForItsMailboxsDomain() throws GeneralSecurityException, IOException {
        KeyPair pair = write();
        DkimKeys keys = keys("Hotline.example");

        assertThat(send(keys)).isEqualTo(new DeliveryOutcome.Delivered());

        SignatureProof proof = SignatureProof.of(last());
        assertThat(proof.holds("s1", pair.getPublic())).isTrue();
        assertThat(proof.tags("s1"))
                .containsEntry("d", "hotline.example")
                .containsEntry("a", "rsa-sha256")
                .containsEntry("c", "relaxed/relaxed");
        assertThat(health(keys)).isEqualTo(Status.UP);
    }

    @Test
    void nothingGoesUnsignedWhereTheKeyCannotBeRead() throws GeneralSecurityException, IOException {
        DkimKeys keys = keys("hotline.example");
        assertThat(send(keys)).isEqualTo(new DeliveryOutcome.Deferred(DeliveryReason.UNSIGNED));
        assertThat(server.takenBy(CUSTOMER)).isEmpty();
        assertThat(health(keys)).isEqualTo(Status.DOWN);
        assertThat(new DkimKeysCheck(keys)
                        .call()
                        .getData()
                        .orElseThrow()
                        .get("hotline.example")
                        .toString())
                .contains(file.toString());

        KeyPair pair = write();
        keys.renew();

        assertThat(send(keys)).isEqualTo(new DeliveryOutcome.Delivered());
        assertThat(SignatureProof.of(last()).holds("s1", pair.getPublic())).isTrue();
        assertThat(health(keys)).isEqualTo(Status.UP);
    }

    @Test
    void aFileThatIsHalfWrittenChangesNothingAndANewKeyIsUsed() throws GeneralSecurityException, IOException {
        KeyPair first = write();
        DkimKeys keys = keys("hotline.example");
        Files.writeString(file, Files.readString(file).substring(0, 200));
        keys.renew();
        send(keys);
        assertThat(SignatureProof.of(last()).holds("s1", first.getPublic())).isTrue();
        assertThat(health(keys)).isEqualTo(Status.DOWN);

        KeyPair second = write();
        keys.renew();
        send(keys);

        assertThat(SignatureProof.of(last()).holds("s1", second.getPublic())).isTrue();
        assertThat(SignatureProof.of(last()).holds("s1", first.getPublic())).isFalse();
    }

    @Test
    void mailOfOtherDomainsIsNotSigned() throws GeneralSecurityException, IOException {
        write();
        assertThat(send(keys("other.example"))).isEqualTo(new DeliveryOutcome.Delivered());
        assertThat(new String(last(), StandardCharsets.UTF_8)).doesNotContain("DKIM-Signature");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hotline.example", "hotline.example:s1", "a b:s1:/key.pem", "hotline.example::/key.pem"})
    void aSettingThatMeansNothingIsAMistake(String setting) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DkimKeys(Optional.of(List.of(setting))));
    }

    @Test
    void aDomainHasOneKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DkimKeys(Optional.of(List.of("a.example:s1:/x", "A.example:s2:/y"))));
    }
}
