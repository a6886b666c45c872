package org.hotline.gateway.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hotline.gateway.ChannelGatewayTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mailboxes of providers that give tokens for a while. */
@ChannelGatewayTest
class ProvidersTest extends MailboxTest {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer provider;

    ProvidersTest() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void aProvider() {
        provider.createContext("/token", exchange -> {
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(form);
            boolean known = form.contains("refresh_token=first") || form.contains("refresh_token=second");
            String answer = known
                    ? "{\"access_token\":\"bearer\",\"expires_in\":1,\"refresh_token\":\"second\"}"
                    : "{\"error\":\"invalid_grant\",\"error_description\":\"it was revoked\"}";
            exchange.sendResponseHeaders(known ? 200 : 400, answer.length());
            exchange.getResponseBody().write(answer.getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        provider.start();
        host.changePassword("bearer");
    }

    @AfterEach
    void noProvider() {
        provider.stop(0);
    }

    private Map<String, Object> mailbox(int port, String refreshToken) {
        Map<String, Object> mailbox = new HashMap<>(mailbox(port));
        mailbox.remove("password");
        mailbox.put(
                "oauth2",
                Map.of(
                        "tokenEndpoint",
                        "http://127.0.0.1:" + provider.getAddress().getPort() + "/token",
                        "clientId",
                        "hotline",
                        "clientSecret",
                        "s p+ä",
                        "refreshToken",
                        refreshToken,
                        "scope",
                        "mail offline_access"));
        return mailbox;
    }

    @Test
    void aMailboxIsOpenedByATokenAndTheNewestRefreshTokenKept() throws IOException {
        String first = unique("token");
        String second = unique("later");
        try (CuttingProxy breaking = new CuttingProxy(host.port()).cuttingAnswers(1500, 3)) {
            add(mailbox(breaking.port(), "first"));
            host.deliver(MailHost.mail(first));
            awaitTaken(first);
            host.deliver(MailHost.mail(second));
            awaitTaken(second);

            await().until(() -> asked.stream().anyMatch(form -> form.contains("refresh_token=second")));
            assertThat(asked.get(0))
                    .isEqualTo("grant_type=refresh_token&refresh_token=first&client_id=hotline"
                            + "&client_secret=s+p%2B%C3%A4&scope=mail+offline_access");
            assertThat(breaking.commands()).anyMatch(command -> command.contains("AUTHENTICATE XOAUTH2"));
        }
    }

    @Test
    void whatTheProviderSaysIsTold() {
        String id = add(mailbox(host.port(), "revoked"));
        awaitState(id, "TROUBLED");
        shown(id).body("lastError", containsString("invalid_grant it was revoked"));
    }
}
