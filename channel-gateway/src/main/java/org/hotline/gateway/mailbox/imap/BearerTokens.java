package org.hotline.gateway.mailbox.imap;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hotline.gateway.mailbox.FetchedMailbox.ServerSignIn;
import org.hotline.gateway.mailbox.HeldMailbox;
import org.hotline.gateway.mailbox.MailboxHolding;
import org.hotline.kit.outgoing.GrantedToken;
import org.hotline.kit.outgoing.TokenGrant;
import org.hotline.kit.outgoing.TokenRequester;

/** The tokens of OAuth 2 that open mailboxes, as long as they are good. */
@ApplicationScoped
class BearerTokens {

    private final MailboxHolding holding;
    private final TokenRequester asking;
    private final Clock clock;
    private final Map<UUID, BearerToken> known = new ConcurrentHashMap<>();

    BearerTokens(MailboxHolding holding, TokenRequester asking, Clock clock) {
        this.holding = holding;
        this.asking = asking;
        this.clock = clock;
    }

    private record BearerToken(long version, GrantedToken granted) {}

    /** One for the mailbox, as it is now. */
    String of(HeldMailbox held, String endpoint) throws SignInTrouble {
        BearerToken token = known.get(held.id());
        if (token == null
                || token.version != held.mailbox().version()
                || !clock.instant().isBefore(token.granted.until())) {
            token = new BearerToken(held.mailbox().version(), ask(held, endpoint));
            known.put(held.id(), token);
        }
        return token.granted.value();
    }

    /** It was refused. */
    void forget(HeldMailbox held) {
        known.remove(held.id());
    }

    private GrantedToken ask(HeldMailbox held, String endpoint) throws SignInTrouble {
        ServerSignIn signIn = held.mailbox().settings().signIn();
        try {
            GrantedToken granted = asking.ask(new TokenGrant(
                    endpoint,
                    signIn.clientId(),
                    held.secrets().secret(),
                    held.secrets().refreshToken(),
                    signIn.tokenScope()));
            String renewed = granted.refreshToken();
            if (renewed != null) {
                holding.renew(held, renewed);
            }
            return granted;
        } catch (IOException none) {
            throw new SignInTrouble(String.valueOf(none.getMessage()));
        }
    }
}
