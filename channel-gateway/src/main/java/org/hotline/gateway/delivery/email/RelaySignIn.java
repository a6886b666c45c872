package org.hotline.gateway.delivery.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.AuthenticationFailedException;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** As whom we sign in at the mail server that takes our mail, if at all: by a password, or by a token of OAuth 2. */
@ApplicationScoped
class RelaySignIn {

    private final Optional<String> user;
    private final Optional<String> password;
    private final RelayTokens tokens;

    RelaySignIn(
            @ConfigProperty(name = "hotline.mail.user") Optional<String> user,
            @ConfigProperty(name = "hotline.mail.password") Optional<String> password,
            RelayTokens tokens) {
        if (tokens.areWanted() && (user.isEmpty() || password.isPresent())) {
            throw new IllegalArgumentException(
                    "hotline.mail.oauth2 needs hotline.mail.user, and no hotline.mail.password");
        }
        this.user = user;
        this.password = password;
        this.tokens = tokens;
    }

    void addTo(Properties settings) {
        settings.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
        if (tokens.areWanted()) {
            settings.setProperty("mail.smtp.auth.mechanisms", "XOAUTH2");
        }
    }

    @Nullable
    String user() {
        return user.orElse(null);
    }

    /** The password, or a token that is good now. */
    @Nullable
    String secret() throws AuthenticationFailedException {
        return tokens.areWanted() ? tokens.get() : password.orElse(null);
    }

    /** The server refused that one. */
    void refused(@Nullable String secret) {
        if (secret != null && tokens.areWanted()) {
            tokens.forget(secret);
        }
    }
}
