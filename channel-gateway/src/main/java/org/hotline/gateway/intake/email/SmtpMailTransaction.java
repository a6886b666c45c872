package org.hotline.gateway.intake.email;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.account.MailAccountFinding;
import org.hotline.gateway.intake.ArrivingMail;
import org.hotline.gateway.intake.MailReceiving;
import org.hotline.gateway.intake.MailSpool;
import org.hotline.kit.problem.DomainException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/**
 * One mail being handed over, for mailboxes of ours only. It is one interaction, however many of them it names: on the
 * account of the first.
 */
final class SmtpMailTransaction implements MessageHandler {

    private static final Logger LOG = Logger.getLogger(SmtpMailTransaction.class);
    private static final int AT_A_TIME = 1024;

    /** What whoever delivers a mail writes above it (RFC 5321, section 4.4), so that it is kept with the mail. */
    private static final String RETURN_PATH = "Return-Path: <%s>\r\n";

    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cntrl}<>]");

    private final MailReceiving receiving;
    private final MailSpool spool;
    private final MailAccountFinding accounts;
    private final MailRates rates;
    private final SmtpConnection connection;
    private String sender = "";
    private @Nullable String account;

    SmtpMailTransaction(
            MailReceiving receiving,
            MailSpool spool,
            MailAccountFinding accounts,
            MailRates rates,
            SmtpConnection connection) {
        this.receiving = receiving;
        this.spool = spool;
        this.accounts = accounts;
        this.rates = rates;
        this.connection = connection;
    }

    /** Who is answered stands in the mail itself as a rule; that nobody is, stands only here. */
    @Override
    public void from(String sender) throws RejectException {
        if (!rates.admits(connection.peer())) {
            connection.ends(false);
            throw new RejectException(450, "4.7.1 too many mails from your address, try again later");
        }
        connection.begins();
        this.sender = UNWRITABLE.matcher(sender).replaceAll("").strip();
    }

    @Override
    public void recipient(String address) throws RejectException {
        String mailbox = accounts.taking(address)
                .orElseThrow(() -> new RejectException(
                        550, accounts.isOurs(address) ? "5.1.1 nobody is there" : "5.7.1 no mailbox of ours"));
        if (account == null) {
            account = mailbox;
        }
    }

    @Override
    public @Nullable String data(InputStream data) throws IOException, RejectException {
        boolean taken = false;
        try (ArrivingMail mail = spool.begin(connection.peer())) {
            SmtpData arriving = new SmtpData(mail);
            byte[] returnPath = RETURN_PATH.formatted(sender).getBytes(StandardCharsets.UTF_8);
            arriving.add(returnPath, returnPath.length);
            read(data, arriving);
            receiving.receiveAndWait(
                    arriving.complete(), Objects.requireNonNull(account), connection.peer(), Access.ofMailServers());
            taken = true;
            return null;
        } catch (DomainException refused) {
            throw SmtpData.of(refused);
        } catch (RuntimeException trouble) {
            LOG.warnf("mail not taken: %s", trouble.getMessage());
            throw new RejectException(451, "4.3.0 cannot store the mail now, try again later");
        } finally {
            connection.ends(taken);
        }
    }

    private void read(InputStream data, SmtpData mail) throws IOException, RejectException {
        connection.arrives();
        byte[] bytes = new byte[AT_A_TIME];
        for (int count = data.read(bytes); count >= 0; count = data.read(bytes)) {
            connection.arrived(count);
            mail.add(bytes, count);
        }
        connection.stores();
    }

    @Override
    public void done() {
        // every mail is dealt with by itself
    }
}
