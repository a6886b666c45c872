package org.hotline.kit.outgoing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * By what tokens of OAuth 2 are had (RFC 6749): of a user who consented once by his refresh token, otherwise of the client itself.
 *
 * @param endpoint where they are asked for
 */
public record TokenGrant(
        String endpoint,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @Nullable String refreshToken,
        @Nullable String scope) {

    /** The same once the provider gave another refresh token. */
    public TokenGrant renewed(String newRefreshToken) {
        return new TokenGrant(endpoint, clientId, clientSecret, newRefreshToken, scope);
    }

    String form() {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("grant_type", refreshToken == null ? "client_credentials" : "refresh_token");
        fields.put("refresh_token", refreshToken);
        fields.put("client_id", clientId);
        fields.put("client_secret", clientSecret);
        fields.put("scope", scope);
        return fields.entrySet().stream()
                .filter(field -> field.getValue() != null)
                .map(field -> field.getKey() + '=' + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Nobody reads secrets in a log. */
    @Override
    public String toString() {
        return "TokenGrant[" + endpoint + ']';
    }
}
