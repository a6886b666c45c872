package org.hotline.gateway.mailbox.rest;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.hotline.gateway.mail.OwnMailboxes;
import org.hotline.gateway.mailbox.Afterwards;
import org.hotline.gateway.mailbox.FetchedMailbox.MailFetching;
import org.hotline.gateway.mailbox.FetchedMailbox.MailServer;
import org.hotline.gateway.mailbox.FetchedMailbox.MailboxSettings;
import org.hotline.gateway.mailbox.FetchedMailbox.ServerSignIn;
import org.hotline.gateway.mailbox.FirstFetched;
import org.hotline.gateway.mailbox.MailboxProblem;
import org.hotline.gateway.mailbox.MailboxSecrets;
import org.hotline.gateway.mailbox.ServerEncryption;
import org.jspecify.annotations.Nullable;

/** A mailbox, signed in to by a password or by OAuth 2. */
record MailboxRequest(
        @NotBlank @Size(max = 255) String account,

        @NotNull @Size(max = 253) @Pattern(regexp = "[A-Za-z0-9._:-]+")
        String host,

        @Min(1) @Max(65_535) int port,
        @NotNull ServerEncryption encryption,
        @NotBlank @Size(max = 255) String user,
        @Nullable @Size(min = 1, max = 1000) String password,
        @Nullable @Valid MailboxOAuthRequest oauth2,
        @Nullable @Size(min = 1, max = 255) String folder,
        @Nullable FirstFetched beginning,
        @Nullable Afterwards afterwards,
        @Nullable @Size(min = 1, max = 255) String moveTo,
        @Nullable Boolean enabled) {

    /** How tokens are had. */
    record MailboxOAuthRequest(
            @NotBlank @Size(max = 2000) String tokenEndpoint,
            @NotBlank @Size(max = 500) String clientId,
            @Nullable @Size(min = 1, max = 4000) String clientSecret,
            @Nullable @Size(min = 1, max = 8000) String refreshToken,
            @Nullable @Size(min = 1, max = 1000) String scope) {}

    MailboxSettings toSettings() {
        if (oauth2 != null && password != null) {
            throw MailboxProblem.invalid("password", "must not be given beside oauth2");
        }
        ServerSignIn signIn = oauth2 == null
                ? new ServerSignIn(user, null, null, null)
                : new ServerSignIn(user, oauth2.tokenEndpoint, oauth2.clientId, oauth2.scope);
        return new MailboxSettings(
                OwnMailboxes.normalised(account),
                new MailServer(host, port, encryption),
                signIn,
                new MailFetching(
                        requireNonNullElse(folder, "INBOX"),
                        requireNonNullElse(beginning, FirstFetched.NEXT),
                        requireNonNullElse(afterwards, Afterwards.LEAVE),
                        moveTo),
                requireNonNullElse(enabled, true));
    }

    MailboxSecrets toSecrets() {
        return oauth2 == null
                ? new MailboxSecrets(password, null)
                : new MailboxSecrets(oauth2.clientSecret, oauth2.refreshToken);
    }
}
