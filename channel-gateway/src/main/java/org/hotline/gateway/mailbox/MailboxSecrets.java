package org.hotline.gateway.mailbox;

import org.jspecify.annotations.Nullable;

/**
 * What opens a mailbox.
 *
 * @param secret password of the user, or of the OAuth 2 client
 */
public record MailboxSecrets(
        @Nullable String secret, @Nullable String refreshToken) {

    /** The same with what is new; what is not given stays. */
    MailboxSecrets or(MailboxSecrets kept) {
        return new MailboxSecrets(
                secret == null ? kept.secret : secret, refreshToken == null ? kept.refreshToken : refreshToken);
    }

    public boolean isEmpty() {
        return secret == null && refreshToken == null;
    }

    /** Nobody reads them in a log. */
    @Override
    public String toString() {
        return "MailboxSecrets";
    }
}
