package org.hotline.gateway.delivery.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.AuthenticationFailedException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hotline.kit.outgoing.GrantedToken;
import org.hotline.kit.outgoing.TokenGrant;
import org.hotline.kit.outgoing.TokenRequester;
import org.jspecify.annotations.Nullable;

/** The token of OAuth 2 by which we sign in at the mail server that takes our mail, as long as it is good. */
@ApplicationScoped
class RelayTokens {

    /** For so long a provider that gave none is not asked again, however much mail is due. */
    private static final Duration QUIET = Duration.ofMinutes(1);

    private final TokenRequester asking;
    private final Clock clock;
    private @Nullable TokenGrant grant;
    private @Nullable GrantedToken token;
    private String trouble = "";
    private Instant quietUntil = Instant.MIN;
    private Instant refusedAt = Instant.MIN;

    RelayTokens(RelayGrant configured, TokenRequester asking, Clock clock) {
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
        if (clock.instant().isBefore(quietUntil)) {
            throw new AuthenticationFailedException(trouble);
        }
        try {
            GrantedToken granted = asking.ask(by);
            String renewed = granted.refreshToken();
            grant = renewed == null ? by : by.renewed(renewed);
            return granted;
        } catch (IOException none) {
            keepQuiet(String.valueOf(none.getMessage()));
            throw new AuthenticationFailedException(trouble);
        }
    }

    private void keepQuiet(String why) {
        trouble = why;
        quietUntil = clock.instant().plus(QUIET);
    }

    /** It was refused; where the one before was, too, just now, it is not for want of a new one. */
    synchronized void forget(String refused) {
        GrantedToken known = token;
        if (known == null || !known.value().equals(refused)) {
            return;
        }
        token = null;
        Instant now = clock.instant();
        if (now.isBefore(refusedAt.plus(QUIET))) {
            keepQuiet("the mail server refuses one token after the other");
        }
        refusedAt = now;
    }
}
