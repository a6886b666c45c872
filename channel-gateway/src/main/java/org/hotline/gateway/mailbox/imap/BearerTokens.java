package org.hotline.gateway.mailbox.imap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hotline.gateway.mailbox.FetchedMailbox.ServerSignIn;
import org.hotline.gateway.mailbox.HeldMailbox;
import org.hotline.gateway.mailbox.MailboxHolding;
import org.hotline.gateway.mailbox.MailboxSecrets;
import org.jspecify.annotations.Nullable;

/** Asks providers for the tokens of OAuth 2, where an admin says that they are had, and nowhere else. */
@ApplicationScoped
class BearerTokens {

    private static final int MOST_BYTES = 64 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** A token is not used to its last minute. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final MailboxHolding holding;
    private final ObjectMapper json;
    private final Clock clock;
    private final Map<UUID, BearerToken> known = new ConcurrentHashMap<>();
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    BearerTokens(MailboxHolding holding, ObjectMapper json, Clock clock) {
        this.holding = holding;
        this.json = json;
        this.clock = clock;
    }

    private record BearerToken(long version, String value, Instant until) {}

    /** One for the mailbox, as it is now. */
    String of(HeldMailbox held, String endpoint) throws SignInTrouble {
        BearerToken token = known.get(held.id());
        if (token == null
                || token.version != held.mailbox().version()
                || !clock.instant().isBefore(token.until)) {
            token = ask(held, endpoint);
            known.put(held.id(), token);
        }
        return token.value;
    }

    /** It was refused. */
    void forget(HeldMailbox held) {
        known.remove(held.id());
    }

    private BearerToken ask(HeldMailbox held, String endpoint) throws SignInTrouble {
        HttpRequest request = HttpRequest.newBuilder(URI.create(endpoint))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(form(held)))
                .build();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return token(held, response.statusCode(), json.readTree(body.readNBytes(MOST_BYTES)));
            }
        } catch (IOException unreachable) {
            throw new SignInTrouble("no token is to be had from " + endpoint + ": " + unreachable.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SignInTrouble("stopped");
        }
    }

    private static String form(HeldMailbox held) {
        ServerSignIn signIn = held.mailbox().settings().signIn();
        MailboxSecrets secrets = held.secrets();
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("grant_type", secrets.refreshToken() == null ? "client_credentials" : "refresh_token");
        fields.put("refresh_token", secrets.refreshToken());
        fields.put("client_id", signIn.clientId());
        fields.put("client_secret", secrets.secret());
        fields.put("scope", signIn.tokenScope());
        return fields.entrySet().stream()
                .filter(field -> field.getValue() != null)
                .map(field -> field.getKey() + '=' + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private BearerToken token(HeldMailbox held, int status, JsonNode answer) throws SignInTrouble {
        String value = answer.path("access_token").asText();
        if (status != 200 || value.isEmpty()) {
            throw new SignInTrouble("the provider gives no token (%d): %s %s"
                    .formatted(
                            status,
                            answer.path("error").asText(),
                            answer.path("error_description").asText()));
        }
        String renewed = answer.path("refresh_token").asText();
        if (!renewed.isEmpty() && !renewed.equals(held.secrets().refreshToken())) {
            holding.renew(held, renewed);
        }
        Duration lasting = Duration.ofSeconds(answer.path("expires_in").asLong());
        return new BearerToken(
                held.mailbox().version(), value, clock.instant().plus(lasting).minus(MARGIN));
    }
}
