package org.hotline.gateway.mailbox;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;

/** A mail server with a mailbox of ours. */
public final class MailHost implements AutoCloseable {

    public static final String PASSWORD = "correct horse";

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP).dynamicPort());
    private final GreenMailUser user;

    public MailHost(String login) {
        server.start();
        user = server.setUser(login + "@example.org", login, PASSWORD);
    }

    public int port() {
        return server.getImap().getPort();
    }

    public void changePassword(String to) {
        user.setPassword(to);
    }

    public static String mail(String subject) {
        return mail(subject, "Message-ID: <" + subject + "@example.org>\n");
    }

    public static String mail(String subject, String headers) {
        return "From: Ann <ann@example.org>\nTo: support@hotline.example\nSubject: " + subject + "\n" + headers
                + "\nIt does not print any more.\n";
    }

    public void deliver(String raw) {
        deliver("INBOX", raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), new Date());
    }

    public void deliver(String folder, byte[] raw, Date at) {
        try {
            folder(folder).appendMessage(new MimeMessage(null, new ByteArrayInputStream(raw)), new Flags(), at);
        } catch (Exception trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    public void create(String folder) {
        try {
            hosts().createMailbox(user, folder);
        } catch (Exception trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    public void remove(String folder) {
        try {
            hosts().deleteMailbox(user, folder);
        } catch (Exception trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    public List<StoredMessage> mails(String folder) {
        return folder(folder).getNonDeletedMessages();
    }

    public boolean isAnyRead() {
        return mails("INBOX").stream().anyMatch(mail -> mail.isSet(Flags.Flag.SEEN));
    }

    private MailFolder folder(String name) {
        return hosts().getFolder(user, name);
    }

    private ImapHostManager hosts() {
        return server.getManagers().getImapHostManager();
    }

    @Override
    public void close() {
        server.stop();
    }
}
