package org.hotline.gateway.delivery.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.MailCertificate;
import org.hotline.gateway.delivery.DeliveryOutcome;
import org.hotline.gateway.delivery.DeliveryReason;
import org.hotline.gateway.delivery.DueMessages;
import org.hotline.gateway.delivery.OutboundMessage;
import org.hotline.gateway.suppression.SuppressionNoting;
import org.hotline.gateway.suppression.SuppressionReading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail that nobody reads on its way from us, to nobody but the mail server that is to have it. */
@ChannelGatewayTest
class MailRelayTest {

    private static final MailCertificate TRUSTED = MailCertificate.create("EC");
    private static final MailCertificate STRANGER = MailCertificate.create("EC");

    @Inject
    MailWriter writer;

    @Inject
    RecipientChecking recipients;

    @Inject
    RelayTokens tokens;

    @Inject
    SuppressionReading reading;

    @Inject
    SuppressionNoting noting;

    @Inject
    Clock clock;

    @TempDir
    Path files;

    private final RelayState state = new RelayState();
    private Path authorities = Path.of("");

    @BeforeEach
    void trust() throws IOException {
        authorities = files.resolve("authorities.pem");
        Files.writeString(authorities, TRUSTED.chain());
    }

    private DeliveryOutcome send(int port, boolean tls, String starttls, String... signIn) {
        MailRelay relay = new MailRelay("localhost", port, tls, starttls, Optional.of(authorities));
        RelaySignIn as = new RelaySignIn(
                List.of(signIn).stream().findFirst(),
                List.of(signIn).stream().skip(1).findFirst(),
                tokens);
        return new MailTransport(relay, as, writer, recipients, state)
                .send(DueMessages.to("ann@example.org"), List.of());
    }

    @Test
    void whatCannotBeNotedOfItsRecipientsKeepsNoMailFromBeingSentOnce() {
        recipients = new RecipientChecking(reading, noting, clock) {
            @Override
            void note(OutboundMessage message, MailEnvelope envelope) {
                throw new IllegalStateException("the database is away");
            }
        };
        try (RelayServer relay = RelayServer.starttls(TRUSTED)) {
            assertThat(send(relay.port(), false, "required")).isEqualTo(delivered());
            assertThat(relay.taken()).containsExactly(true);
        }
    }

    private HealthCheckResponse health() {
        return new RelayCheck(state).call();
    }

    private void isDeferred(DeliveryOutcome outcome, DeliveryReason reason) {
        assertThat(outcome).isEqualTo(new DeliveryOutcome.Deferred(reason));
        assertThat(health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health().getData().orElseThrow().get("trouble").toString()).startsWith(reason.name());
    }

    private static DeliveryOutcome delivered() {
        return new DeliveryOutcome.Delivered();
    }

    @ParameterizedTest
    @ValueSource(strings = {"required", "optional", "true", "Required"})
    void aConnectionIsSecuredWhereItCanBe(String starttls) {
        try (RelayServer relay = RelayServer.starttls(TRUSTED)) {
            assertThat(send(relay.port(), false, starttls)).isEqualTo(delivered());
            assertThat(relay.taken()).containsExactly(true);
        }
    }

    @Test
    void aConnectionMayBeSecuredFromItsFirstByteOn() {
        try (RelayServer relay = RelayServer.implicitTls(TRUSTED)) {
            assertThat(send(relay.port(), true, "off")).isEqualTo(delivered());
            assertThat(relay.taken()).containsExactly(true);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "false"})
    void nothingIsSecuredWhereItIsNotToBe(String starttls) {
        try (RelayServer relay = RelayServer.starttls(TRUSTED)) {
            assertThat(send(relay.port(), false, starttls)).isEqualTo(delivered());
            assertThat(relay.taken()).containsExactly(false);
        }
    }

    @Test
    void nothingIsSaidToAServerThatDoesNotOfferWhatHasToBe() {
        try (RelayServer relay = RelayServer.plain()) {
            isDeferred(send(relay.port(), false, "required"), DeliveryReason.TLS_REFUSED);
            assertThat(relay.taken()).isEmpty();

            assertThat(send(relay.port(), false, "optional")).isEqualTo(delivered());
            assertThat(relay.taken()).containsExactly(false);
            assertThat(health().getStatus()).isEqualTo(Status.UP);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"required", "optional"})
    void nothingIsSaidToAServerThatOffersTlsAndDoesNotSpeakIt(String starttls) {
        try (RelayServer relay = RelayServer.brokenTls()) {
            isDeferred(send(relay.port(), false, starttls), DeliveryReason.TLS_REFUSED);
            isDeferred(send(relay.port(), true, starttls), DeliveryReason.TLS_REFUSED);
            assertThat(relay.taken()).isEmpty();
        }
    }

    @Test
    void nothingIsSaidToAServerThatNobodyVouchesForOrThatIsAnother() throws IOException {
        MailCertificate ofAnother = MailCertificate.create("EC", "another.example");
        Files.writeString(authorities, TRUSTED.chain() + ofAnother.chain());
        for (MailCertificate shown : List.of(STRANGER, ofAnother)) {
            try (RelayServer relay = RelayServer.starttls(shown);
                    RelayServer implicit = RelayServer.implicitTls(shown)) {
                isDeferred(send(relay.port(), false, "required"), DeliveryReason.TLS_REFUSED);
                isDeferred(send(relay.port(), false, "optional"), DeliveryReason.TLS_REFUSED);
                isDeferred(send(implicit.port(), true, "off"), DeliveryReason.TLS_REFUSED);
                assertThat(relay.taken()).isEmpty();
                assertThat(implicit.taken()).isEmpty();
            }
        }
    }

    @Test
    void aServerMayWantToKnowWhoWeAre() {
        try (RelayServer relay = RelayServer.signedInto(TRUSTED)) {
            isDeferred(send(relay.port(), false, "required", "hotline", "wrong"), DeliveryReason.SIGN_IN_REFUSED);
            isDeferred(send(relay.port(), false, "required"), DeliveryReason.SIGN_IN_REFUSED);
            assertThat(relay.taken()).isEmpty();

            assertThat(send(relay.port(), false, "required", "hotline", RelayServer.PASSWORD))
                    .isEqualTo(delivered());
            assertThat(health().getStatus()).isEqualTo(Status.UP);
        }
    }

    @Test
    void aServerThatIsAwayIsTriedAgain() {
        RelayServer relay = RelayServer.plain();
        relay.close();

        isDeferred(send(relay.port(), false, "off"), DeliveryReason.UNREACHABLE);
    }

    @Test
    void aSettingThatMeansNothingIsAMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> send(1, false, "perhaps"));
        authorities = files.resolve("none.pem");
        assertThatIllegalArgumentException().isThrownBy(() -> send(1, false, "off"));
    }
}
