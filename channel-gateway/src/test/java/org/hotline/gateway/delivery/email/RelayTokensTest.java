package org.hotline.gateway.delivery.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.MailCertificate;
import org.hotline.gateway.delivery.DeliveryOutcome;
import org.hotline.gateway.delivery.DeliveryReason;
import org.hotline.gateway.delivery.DueMessages;
import org.hotline.kit.outgoing.TokenRequester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mail server that takes our mail may want a token of a provider. */
@ChannelGatewayTest
class RelayTokensTest {

    private static final MailCertificate CERTIFICATE = MailCertificate.create("EC");

    @Inject
    MailWriter writer;

    @Inject
    RecipientChecking recipients;

    @Inject
    TokenRequester asking;

    @Inject
    Clock clock;

    @TempDir
    Path files;

    private final RelayState state = new RelayState();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Set<String> good = ConcurrentHashMap.newKeySet();
    private final HttpServer provider;
    private volatile String end = "\"expires_in\":3600,";

    RelayTokensTest() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void aProvider() {
        provider.createContext("/token", exchange -> {
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(form);
            boolean known = form.contains("client_secret=right");
            String answer = known
                    ? "{\"access_token\":\"token-%d\",%s\"refresh_token\":\"renewed\"}".formatted(asked.size(), end)
                    : "{\"error\":\"invalid_client\",\"error_description\":\"it expired\"}";
            exchange.sendResponseHeaders(known ? 200 : 401, answer.length());
            exchange.getResponseBody().write(answer.getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        provider.start();
    }

    @AfterEach
    void noProvider() {
        provider.stop(0);
    }

    private MailTransport transport(int port, String secret, Optional<String> refreshToken) throws IOException {
        Path authorities = files.resolve("authorities.pem");
        Files.writeString(authorities, CERTIFICATE.chain());
        RelayGrant grant = new RelayGrant(
                Optional.of("http://127.0.0.1:" + provider.getAddress().getPort() + "/token"),
                Optional.of("us"),
                Optional.of(secret),
                refreshToken,
                Optional.of("mail.send"));
        return new MailTransport(
                new MailRelay("localhost", port, false, "required", Optional.of(authorities)),
                new RelaySignIn(Optional.of("hotline"), Optional.empty(), new RelayTokens(grant, asking, clock)),
                writer,
                recipients,
                state);
    }

    private static DeliveryOutcome send(MailTransport transport) {
        return transport.send(DueMessages.to("ann@example.org"), List.of());
    }

    @Test
    void oneTokenServesUntilItIsRefusedAndTheNextIsAskedForByTheNewestRefreshToken() throws IOException {
        good.add("token-1");
        try (RelayServer relay = RelayServer.openedByTokens(CERTIFICATE, good)) {
            MailTransport transport = transport(relay.port(), "right", Optional.of("first"));
            assertThat(send(transport)).isEqualTo(new DeliveryOutcome.Delivered());
            assertThat(send(transport)).isEqualTo(new DeliveryOutcome.Delivered());
            assertThat(asked)
                    .containsExactly("grant_type=refresh_token&refresh_token=first&client_id=us&client_secret=right"
                            + "&scope=mail.send");

            good.clear();
            good.add("token-2");
            assertThat(send(transport)).isEqualTo(new DeliveryOutcome.Deferred(DeliveryReason.SIGN_IN_REFUSED));
            assertThat(send(transport)).isEqualTo(new DeliveryOutcome.Delivered());
            assertThat(asked).hasSize(2);
            assertThat(asked.get(1)).contains("refresh_token=renewed");
            assertThat(relay.taken()).containsExactly(true, true, true);
        }
    }

    @Test
    void withoutARefreshTokenItIsTheClientsOwn() throws IOException {
        good.add("token-1");
        try (RelayServer relay = RelayServer.openedByTokens(CERTIFICATE, good)) {
            assertThat(send(transport(relay.port(), "right", Optional.empty())))
                    .isEqualTo(new DeliveryOutcome.Delivered());
            assertThat(asked.get(0)).startsWith("grant_type=client_credentials&client_id=us");
        }
    }

    @Test
    void aProviderThatGivesNoneKeepsTheMailAndSaysWhy() throws IOException {
        try (RelayServer relay = RelayServer.openedByTokens(CERTIFICATE, good)) {
            assertThat(send(transport(relay.port(), "wrong", Optional.empty())))
                    .isEqualTo(new DeliveryOutcome.Deferred(DeliveryReason.SIGN_IN_REFUSED));
            assertThat(state.trouble())
                    .hasValueSatisfying(words -> assertThat(words)
                            .contains("invalid_client", "it expired")
                            .doesNotContain("wrong"));
            assertThat(relay.taken()).isEmpty();
        }
    }

    @Test
    void aProviderThatGaveNoneIsNotAskedAgainForEveryMail() throws IOException {
        try (RelayServer relay = RelayServer.openedByTokens(CERTIFICATE, good)) {
            MailTransport transport = transport(relay.port(), "wrong", Optional.empty());
            for (int mail = 0; mail < 3; mail++) {
                assertThat(send(transport)).isEqualTo(new DeliveryOutcome.Deferred(DeliveryReason.SIGN_IN_REFUSED));
            }
            assertThat(asked).hasSize(1);
            assertThat(state.trouble())
                    .hasValueSatisfying(words -> assertThat(words).contains("it expired"));
        }
    }

    @Test
    void aServerThatRefusesEveryTokenIsNotGivenOneMoreForEachMail() throws IOException {
        try (RelayServer relay = RelayServer.openedByTokens(CERTIFICATE, good)) {
            MailTransport transport = transport(relay.port(), "right", Optional.empty());
            for (int mail = 0; mail < 5; mail++) {
                assertThat(send(transport)).isEqualTo(new DeliveryOutcome.Deferred(DeliveryReason.SIGN_IN_REFUSED));
            }
            assertThat(asked).hasSize(2);
        }
    }

    @Test
    void aTokenWithoutAnEndIsUsedAgain() throws IOException {
        end = "";
        good.add("token-1");
        try (RelayServer relay = RelayServer.openedByTokens(CERTIFICATE, good)) {
            MailTransport transport = transport(relay.port(), "right", Optional.empty());
            assertThat(send(transport)).isEqualTo(new DeliveryOutcome.Delivered());
            assertThat(send(transport)).isEqualTo(new DeliveryOutcome.Delivered());
            assertThat(asked).hasSize(1);
        }
    }

    @Test
    void whatDoesNotGoTogetherIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RelayGrant(
                        Optional.of("https://provider.example/token"),
                        Optional.of("us"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        RelayTokens wanted = new RelayTokens(
                new RelayGrant(
                        Optional.of("https://provider.example/token"),
                        Optional.of("us"),
                        Optional.of("right"),
                        Optional.empty(),
                        Optional.empty()),
                asking,
                clock);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RelaySignIn(Optional.empty(), Optional.empty(), wanted));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RelaySignIn(Optional.of("hotline"), Optional.of("word"), wanted));
    }
}
