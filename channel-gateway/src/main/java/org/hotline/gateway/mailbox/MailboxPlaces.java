package org.hotline.gateway.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** How far mailboxes are: a mail is known by its number, as long as its mailbox is the same. */
@ApplicationScoped
class MailboxPlaces {

    private final MailboxProgressTable progress;
    private final FetchedMailTable mails;

    MailboxPlaces(MailboxProgressTable progress, FetchedMailTable mails) {
        this.progress = progress;
        this.mails = mails;
    }

    void open(UUID mailbox) {
        progress.add(mailbox);
    }

    /** Before the mailbox itself is held, as by those who fetch it: otherwise each might wait for the other. */
    void hold(UUID mailbox) {
        progress.lock(mailbox);
    }

    /** It is read from its beginning; what is known is recognised. */
    void leave(UUID mailbox) {
        begin(mailbox, 0);
    }

    void begin(UUID mailbox, long uidValidity) {
        progress.advance(mailbox, uidValidity, 0);
        mails.forget(mailbox);
    }
}
