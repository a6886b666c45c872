package org.hotline.gateway.delivery.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.hotline.gateway.account.MailAccountFinding;
import org.hotline.gateway.delivery.OutboundMessage;
import org.hotline.gateway.mail.StoredFile;

/** Writes a message as the mail of its mailbox. */
@ApplicationScoped
class MailWriter {

    private final MailAccountFinding accounts;

    MailWriter(MailAccountFinding accounts) {
        this.accounts = accounts;
    }

    /** The same at each attempt. */
    SMTPMessage write(Session session, OutboundMessage message, List<StoredFile> files) throws MessagingException {
        String account = message.content().address().account();
        return new MailComposer(session, message, files, accounts.of(account).displayName()).compose();
    }
}
