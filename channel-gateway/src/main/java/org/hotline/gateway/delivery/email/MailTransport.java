package org.hotline.gateway.delivery.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.util.List;
import java.util.Properties;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.hotline.gateway.delivery.DeliveryOutcome;
import org.hotline.gateway.delivery.DeliveryReason;
import org.hotline.gateway.delivery.OutboundMessage;
import org.hotline.gateway.mail.StoredFile;
import org.jboss.logging.Logger;

/** Hands mail over to the configured mail server. */
@ApplicationScoped
class MailTransport {

    private static final Logger LOG = Logger.getLogger(MailTransport.class);
    private final Session session;
    private final RelaySignIn signIn;
    private final MailWriter writer;
    private final RecipientChecking recipients;
    private final RelayState state;

    MailTransport(
            MailRelay relay, RelaySignIn signIn, MailWriter writer, RecipientChecking recipients, RelayState state) {
        Properties settings = relay.settings();
        signIn.addTo(settings);
        this.session = Session.getInstance(settings);
        this.signIn = signIn;
        this.writer = writer;
        this.recipients = recipients;
        this.state = state;
    }

    /** An attempt after a failed one looks the same to the receiver. */
    DeliveryOutcome send(OutboundMessage message, List<StoredFile> files) {
        try {
            MailEnvelope envelope = recipients.envelope(message);
            if (envelope.isForNobody()) {
                return new DeliveryOutcome.Bounced(DeliveryReason.SUPPRESSED);
            }
            SMTPMessage mail = writer.write(session, message, files);
            DeliveryOutcome outcome = handedOver(message, mail, envelope);
            noteGone(message, envelope);
            return outcome;
        } catch (AddressException noAddress) {
            return new DeliveryOutcome.Bounced(DeliveryReason.INVALID_ADDRESS);
        } catch (UnsignableMail trouble) {
            LOG.warnf("mail %s waits: %s", message.id(), trouble.getMessage());
            return new DeliveryOutcome.Deferred(DeliveryReason.UNSIGNED);
        } catch (MessagingException trouble) {
            return failed(message, trouble);
        }
    }

    /** What is not noted is learnt with the next mail; this one is settled all the same, or it would be sent again. */
    private void noteGone(OutboundMessage message, MailEnvelope envelope) {
        try {
            recipients.note(message, envelope);
        } catch (RuntimeException trouble) {
            LOG.warnf(trouble, "mail %s: whom it did not find is not noted", message.id());
        }
    }

    private DeliveryOutcome handedOver(OutboundMessage message, SMTPMessage mail, MailEnvelope envelope) {
        try {
            handOver(mail, envelope);
            LOG.infof("mail %s handed over", message.id());
            state.works();
            return new DeliveryOutcome.Delivered(envelope.isComplete() ? null : DeliveryReason.COPY_REFUSED);
        } catch (MessagingException trouble) {
            return failed(message, trouble);
        }
    }

    private DeliveryOutcome failed(OutboundMessage message, MessagingException trouble) {
        DeliveryOutcome outcome = verdict(trouble);
        LOG.warnf("mail %s: %s", message.id(), outcome);
        state.answered(outcome, trouble.getMessage());
        return outcome;
    }

    /** All get it at once, or nobody: a server that refuses a copy is asked again without. */
    private void handOver(SMTPMessage mail, MailEnvelope envelope) throws MessagingException {
        String secret = signIn.secret();
        try {
            Transport.send(mail, envelope.recipients(), signIn.user(), secret);
        } catch (AuthenticationFailedException unknown) {
            signIn.refused(secret);
            throw unknown;
        } catch (SendFailedException refused) {
            if (!envelope.leaveOutRefused(refused)) {
                throw refused;
            }
            handOver(mail, envelope);
        }
    }

    /** 4xx and silence may pass, 5xx is final, except where it is about our own sign-in. */
    static DeliveryOutcome verdict(MessagingException trouble) {
        for (Exception cause = trouble; cause instanceof MessagingException step; cause = step.getNextException()) {
            int code = code(step);
            if (step instanceof AuthenticationFailedException || code == 530 || code == 535) {
                return new DeliveryOutcome.Deferred(DeliveryReason.SIGN_IN_REFUSED);
            } else if (code >= 500) {
                return new DeliveryOutcome.Bounced(DeliveryReason.smtp(code));
            } else if (code >= 400) {
                return new DeliveryOutcome.Deferred(DeliveryReason.smtp(code));
            }
        }
        return new DeliveryOutcome.Deferred(
                isAboutTls(trouble) ? DeliveryReason.TLS_REFUSED : DeliveryReason.UNREACHABLE);
    }

    /** A server that does not offer it is told apart by the library's words alone. */
    private static boolean isAboutTls(MessagingException trouble) {
        String words = String.valueOf(trouble.getMessage());
        return words.contains("STARTTLS")
                || words.contains("convert socket to TLS")
                || trouble.getNextException() instanceof SSLException;
    }

    private static int code(MessagingException step) {
        if (step instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        } else if (step instanceof SMTPSenderFailedException sender) {
            return sender.getReturnCode();
        } else if (step instanceof SMTPSendFailedException send) {
            return send.getReturnCode();
        }
        return 0;
    }
}
