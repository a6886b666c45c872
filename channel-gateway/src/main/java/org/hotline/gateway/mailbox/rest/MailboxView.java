package org.hotline.gateway.mailbox.rest;

import java.time.Instant;
import java.util.UUID;
import org.hotline.gateway.mailbox.Afterwards;
import org.hotline.gateway.mailbox.FetchedMailbox;
import org.hotline.gateway.mailbox.FetchedMailbox.MailFetching;
import org.hotline.gateway.mailbox.FetchedMailbox.MailServer;
import org.hotline.gateway.mailbox.FetchedMailbox.ServerSignIn;
import org.hotline.gateway.mailbox.FirstFetched;
import org.hotline.gateway.mailbox.MailboxProgress;
import org.hotline.gateway.mailbox.MailboxState;
import org.hotline.gateway.mailbox.ServerEncryption;
import org.hotline.gateway.mailbox.WatchedMailbox;
import org.hotline.kit.web.Version;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A mailbox and how it goes with it, without the secrets that open it. */
record MailboxView(
        UUID id,
        String account,
        String host,
        int port,
        ServerEncryption encryption,
        String user,
        @Nullable MailboxOAuthView oauth2,
        String folder,
        FirstFetched beginning,
        Afterwards afterwards,
        @Nullable String moveTo,
        boolean enabled,
        MailboxState state,
        long lagSeconds,
        int waiting,
        int refused,
        @Nullable Instant lastSuccessAt,
        @Nullable String lastError,
        @Nullable Instant lastErrorAt,
        Instant createdAt) {

    /** How tokens are had. */
    record MailboxOAuthView(
            String tokenEndpoint,
            @Nullable String clientId,
            @Nullable String scope) {

        static @Nullable MailboxOAuthView of(ServerSignIn signIn) {
            return signIn.tokenEndpoint() == null
                    ? null
                    : new MailboxOAuthView(signIn.tokenEndpoint(), signIn.clientId(), signIn.tokenScope());
        }
    }

    static MailboxView of(WatchedMailbox watched) {
        FetchedMailbox mailbox = watched.mailbox();
        MailServer server = mailbox.settings().server();
        ServerSignIn signIn = mailbox.settings().signIn();
        MailFetching fetching = mailbox.settings().fetching();
        MailboxProgress progress = watched.progress();
        return new MailboxView(
                mailbox.id(),
                mailbox.settings().account(),
                server.host(),
                server.port(),
                server.encryption(),
                signIn.userName(),
                MailboxOAuthView.of(signIn),
                fetching.folder(),
                fetching.beginning(),
                fetching.afterwards(),
                fetching.moveTo(),
                mailbox.settings().enabled(),
                watched.state(),
                watched.lag().toSeconds(),
                progress.waiting(),
                watched.refused(),
                progress.lastSuccessAt(),
                progress.lastError(),
                progress.lastErrorAt(),
                mailbox.createdAt());
    }

    static RestResponse<MailboxView> answer(WatchedMailbox watched) {
        return Version.answer(watched.mailbox().version(), of(watched));
    }

    static RestResponse<MailboxView> created(WatchedMailbox watched) {
        FetchedMailbox mailbox = watched.mailbox();
        return Version.created("/v1/mailboxes/" + mailbox.id(), mailbox.version(), of(watched));
    }
}
