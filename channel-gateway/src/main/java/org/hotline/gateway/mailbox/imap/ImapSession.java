package org.hotline.gateway.mailbox.imap;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.hotline.gateway.mailbox.FetchedMailbox.MailServer;
import org.hotline.gateway.mailbox.FetchedMailbox.MailboxSettings;
import org.hotline.gateway.mailbox.ServerEncryption;

/** How a mail server is spoken to: in time, to the end, and to no other than itself. */
final class ImapSession {

    private static final String CONNECT_MILLIS = "10000";

    private ImapSession() {}

    /** @param patience how long the server may be silent */
    static IMAPStore connect(MailboxSettings mailbox, String credential, Duration patience) throws MessagingException {
        MailServer server = mailbox.server();
        boolean bearer = mailbox.signIn().tokenEndpoint() != null;
        Properties settings = new Properties();
        settings.setProperty("mail.imap.connectiontimeout", CONNECT_MILLIS);
        settings.setProperty("mail.imap.timeout", String.valueOf(patience.toMillis()));
        settings.setProperty("mail.imap.writetimeout", CONNECT_MILLIS);
        settings.setProperty("mail.imap.ssl.enable", String.valueOf(server.encryption() == ServerEncryption.IMPLICIT));
        settings.setProperty("mail.imap.ssl.checkserveridentity", "true");
        String starttls = String.valueOf(server.encryption() == ServerEncryption.STARTTLS);
        settings.setProperty("mail.imap.starttls.enable", starttls);
        settings.setProperty("mail.imap.starttls.required", starttls);
        settings.setProperty("mail.imap.auth.mechanisms", bearer ? "XOAUTH2" : "PLAIN LOGIN");
        IMAPStore store = (IMAPStore) Session.getInstance(settings).getStore("imap");
        store.connect(server.host(), server.port(), mailbox.signIn().userName(), credential);
        return store;
    }
}
