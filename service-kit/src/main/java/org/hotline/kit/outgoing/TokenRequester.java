package org.hotline.kit.outgoing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hotline.kit.outgoing.OutgoingCalls.ServerAnswer;

/** Asks providers for tokens of OAuth 2, where the deployment or an admin says that they are had, and nowhere else. */
@ApplicationScoped
public class TokenRequester {

    private static final int MOST_BYTES = 64 * 1024;

    /** A token is not used to its last minute. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    /** Providers need not say it (RFC 6749, section 5.1). */
    private static final Duration USUAL = Duration.ofMinutes(10);

    private static final Duration LONGEST = Duration.ofDays(1);

    private final ObjectMapper json;
    private final Clock clock;
    private final Map<String, OutgoingCalls> providers = new ConcurrentHashMap<>();

    public TokenRequester(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** Fails in words for people when the provider gives none, or cannot be asked. */
    public GrantedToken ask(TokenGrant grant) throws IOException {
        ServerAnswer answer = answer(grant);
        JsonNode words = read(answer);
        String value = words.path("access_token").asText();
        if (answer.status() != 200 || value.isEmpty()) {
            throw new IOException("the provider gives no token (%d): %s %s"
                    .formatted(
                            answer.status(),
                            words.path("error").asText(),
                            words.path("error_description").asText()));
        }
        String renewed = words.path("refresh_token").asText();
        return new GrantedToken(
                value, until(words), renewed.isEmpty() || renewed.equals(grant.refreshToken()) ? null : renewed);
    }

    private Instant until(JsonNode words) {
        long seconds = words.path("expires_in").asLong(USUAL.toSeconds());
        return clock.instant()
                .plusSeconds(Math.max(0, Math.min(seconds, LONGEST.toSeconds())))
                .minus(MARGIN);
    }

    private ServerAnswer answer(TokenGrant grant) throws IOException {
        try {
            return providers
                    .computeIfAbsent(grant.endpoint(), endpoint -> new OutgoingCalls(List.of(endpoint)))
                    .post(
                            grant.endpoint(),
                            Map.of("Accept", "application/json"),
                            "application/x-www-form-urlencoded",
                            grant.form(),
                            MOST_BYTES);
        } catch (IOException unreachable) {
            throw new IOException(
                    "no token is to be had from " + grant.endpoint() + ": " + unreachable.getMessage(), unreachable);
        }
    }

    private JsonNode read(ServerAnswer answer) throws IOException {
        try {
            return json.readTree(answer.body());
        } catch (IOException noJson) {
            throw new IOException("the provider gives no token (%d)".formatted(answer.status()), noJson);
        }
    }
}
