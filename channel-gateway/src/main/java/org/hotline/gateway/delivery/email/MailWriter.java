package org.hotline.gateway.delivery.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.hotline.gateway.account.MailAccountFinding;
import org.hotline.gateway.delivery.OutboundMessage;
import org.hotline.gateway.mail.StoredFile;

/** Writes a message as the mail of its mailbox, signed where its domain signs. */
@ApplicationScoped
class MailWriter {

    private final MailAccountFinding accounts;
    private final MailSigner signer;

    MailWriter(MailAccountFinding accounts, MailSigner signer) {
        this.accounts = accounts;
        this.signer = signer;
    }

    /** The same at each attempt. */
    SMTPMessage write(Session session, OutboundMessage message, List<StoredFile> files) throws MessagingException {
        String account = message.content().address().account();
        SMTPMessage mail =
                new MailComposer(session, message, files, accounts.of(account).displayName()).compose();
        signer.sign(mail, account);
        return mail;
    }
}
