package org.hotline.gateway.mailbox;

import java.util.UUID;

/**
 * A mailbox that one instance fetches, and no other at the same time.
 *
 * @param uidValidity of which numbering the last mail is; 0 when none was taken yet
 */
public record HeldMailbox(UUID holder, FetchedMailbox mailbox, MailboxSecrets secrets, long uidValidity, long lastUid) {

    public UUID id() {
        return mailbox.id();
    }

    public FetchedMailbox.MailFetching fetching() {
        return mailbox.settings().fetching();
    }
}
