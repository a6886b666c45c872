package org.hotline.gateway.intake.email;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.hotline.gateway.intake.MailReceiving;
import org.hotline.gateway.intake.MemoryBudget;
import org.hotline.gateway.mail.OwnMailboxes;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/**
 * One mail being handed over, for mailboxes of ours only. It is one interaction, however many of them it names: on the
 * account of the first.
 */
final class SmtpMailTransaction implements MessageHandler {

    /** Mail servers have no token; what they hand in belongs to this caller. */
    static final UUID CALLER = UUID.nameUUIDFromBytes("smtp:mail servers".getBytes(StandardCharsets.UTF_8));

    private static final Logger LOG = Logger.getLogger(SmtpMailTransaction.class);

    private final MailReceiving receiving;
    private final MemoryBudget memory;
    private final OwnMailboxes mailboxes;
    private final String peer;
    private @Nullable String account;

    /** @param peer address of the server that hands it over */
    SmtpMailTransaction(MailReceiving receiving, MemoryBudget memory, OwnMailboxes mailboxes, String peer) {
        this.receiving = receiving;
        this.memory = memory;
        this.mailboxes = mailboxes;
        this.peer = peer;
    }

    @Override
    public void from(String sender) {
        // who is answered stands in the mail itself
    }

    @Override
    public void recipient(String address) throws RejectException {
        if (!mailboxes.contains(address)) {
            throw new RejectException(550, "5.7.1 no mailbox of ours");
        }
        if (account == null) {
            account = address;
        }
    }

    @Override
    public @Nullable String data(InputStream data) throws IOException, RejectException {
        try (MemoryBudget.Share share = memory.take(MailReceiving.MOST_BYTES)) {
            byte[] raw = read(data);
            receiving.receiveAndWait(raw, Objects.requireNonNull(account), CALLER, peer);
            return null;
        } catch (RuntimeException trouble) {
            LOG.warnf("mail not taken: %s", trouble.getMessage());
            throw new RejectException(451, "4.3.0 cannot store the mail now, try again later");
        }
    }

    private static byte[] read(InputStream data) throws IOException, RejectException {
        byte[] raw = data.readNBytes(MailReceiving.MOST_BYTES + 1);
        if (raw.length > MailReceiving.MOST_BYTES) {
            data.transferTo(OutputStream.nullOutputStream());
            throw new RejectException(552, "5.3.4 message exceeds " + MailReceiving.MOST_BYTES + " bytes");
        }
        if (hasBareLineEnd(raw)) {
            throw new RejectException(550, "5.6.0 lines must end with CR LF");
        }
        return raw;
    }

    /** Line ends that other servers understand differently have been used to smuggle mails. */
    private static boolean hasBareLineEnd(byte[] raw) {
        for (int i = 0; i < raw.length; i++) {
            boolean afterReturn = i > 0 && raw[i - 1] == '\r';
            boolean beforeFeed = i + 1 < raw.length && raw[i + 1] == '\n';
            if ((raw[i] == '\n' && !afterReturn) || (raw[i] == '\r' && !beforeFeed)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void done() {
        // every mail is dealt with by itself
    }
}
