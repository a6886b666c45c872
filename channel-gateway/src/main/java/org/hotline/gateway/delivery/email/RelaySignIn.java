package org.hotline.gateway.delivery.email;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** As whom we sign in at the mail server that takes our mail, if at all. */
@ApplicationScoped
class RelaySignIn {

    private final Optional<String> user;
    private final Optional<String> password;

    RelaySignIn(
            @ConfigProperty(name = "hotline.mail.user") Optional<String> user,
            @ConfigProperty(name = "hotline.mail.password") Optional<String> password) {
        this.user = user;
        this.password = password;
    }

    @Nullable
    String user() {
        return user.orElse(null);
    }

    @Nullable
    String password() {
        return password.orElse(null);
    }
}
