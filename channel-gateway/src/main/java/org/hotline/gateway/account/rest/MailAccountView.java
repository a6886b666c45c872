package org.hotline.gateway.account.rest;

import org.hotline.gateway.account.MailAccount;
import org.hotline.gateway.account.MailAccount.MailPriority;
import org.jspecify.annotations.Nullable;

/** What was said of a mailbox of ours. */
record MailAccountView(
        String address,
        @Nullable String displayName,
        @Nullable String signature,
        @Nullable String language,
        boolean acknowledged,
        boolean subaddressed,
        @Nullable String team,
        @Nullable MailPriority priority) {

    static MailAccountView of(MailAccount account) {
        return new MailAccountView(
                account.address(),
                account.displayName(),
                account.signature(),
                account.language(),
                account.acknowledged(),
                account.subaddressed(),
                account.team(),
                account.priority());
    }
}
