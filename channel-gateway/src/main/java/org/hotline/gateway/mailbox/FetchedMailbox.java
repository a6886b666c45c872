package org.hotline.gateway.mailbox;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mailbox on another mail server, without the secrets that open it. */
public record FetchedMailbox(UUID id, MailboxSettings settings, long version, Instant createdAt) {

    /** Clocks differ. */
    private static final Duration SKEW = Duration.ofMinutes(2);

    FetchedMailbox changedTo(MailboxSettings changed) {
        return new FetchedMailbox(id, changed, version + 1, createdAt);
    }

    /** What arrived before that is not ours to take; all is, when there is no such moment. */
    public @Nullable Instant fetchedSince() {
        return settings.fetching.beginning == FirstFetched.OLDEST ? null : createdAt.minus(SKEW);
    }

    /**
     * What is said of a mailbox.
     *
     * @param account mailbox of ours to which its mails came
     */
    public record MailboxSettings(
            String account, MailServer server, ServerSignIn signIn, MailFetching fetching, boolean enabled) {

        /** Whether mails are where they were. */
        boolean isPlaceOf(MailboxSettings other) {
            return server.equals(other.server)
                    && signIn.userName.equals(other.signIn.userName)
                    && fetching.folder.equals(other.fetching.folder);
        }

        /** Whether secrets go where they went, so that nobody sends those of others to a server of his own. */
        boolean isTrustedLike(MailboxSettings other) {
            return server.equals(other.server) && signIn.equals(other.signIn);
        }
    }

    /** Where it is. */
    public record MailServer(String host, int port, ServerEncryption encryption) {}

    /**
     * As whom we sign in, by a password or by OAuth 2.
     *
     * @param tokenEndpoint where tokens are had; none with a password
     */
    public record ServerSignIn(
            String userName,
            @Nullable String tokenEndpoint,
            @Nullable String clientId,
            @Nullable String tokenScope) {}

    /** What is taken, and what becomes of it there. */
    public record MailFetching(
            String folder,
            FirstFetched beginning,
            Afterwards afterwards,
            @Nullable String moveTo) {}
}
