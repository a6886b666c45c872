package org.hotline.gateway.delivery.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.AuthenticationFailedException;
import java.io.IOException;
import java.time.Clock;
import org.hotline.kit.outgoing.GrantedToken;
import org.hotline.kit.outgoing.TokenAsking;
import org.hotline.kit.outgoing.TokenGrant;
import org.jspecify.annotations.Nullable;

/** The token of OAuth 2 by which we sign in at the mail server that takes our mail, as long as it is good. */
@ApplicationScoped
class RelayTokens {

    private final TokenAsking asking;
    private final Clock clock;
    private @Nullable TokenGrant grant;
    private @Nullable GrantedToken token;

    RelayTokens(RelayGrant configured, TokenAsking asking, Clock clock) {
        this.grant = configured.grant().orElse(null);
        this.asking = asking;
        this.clock = clock;
    }

    synchronized boolean areWanted() {
        return grant != null;
    }

    /** Fails when there is none to be had now; nothing where none is wanted. */
    synchronized @Nullable String get() throws AuthenticationFailedException {
        TokenGrant by = grant;
        if (by == null) {
            return null;
        }
        GrantedToken known = token;
        if (known == null || !clock.instant().isBefore(known.until())) {
            known = ask(by);
            token = known;
        }
        return known.value();
    }

    private GrantedToken ask(TokenGrant by) throws AuthenticationFailedException {
        try {
            GrantedToken granted = asking.ask(by);
            String renewed = granted.refreshToken();
            grant = renewed == null ? by : by.renewed(renewed);
            return granted;
        } catch (IOException none) {
            throw new AuthenticationFailedException(none.getMessage());
        }
    }

    /** It was refused. */
    synchronized void forget() {
        token = null;
    }
}
