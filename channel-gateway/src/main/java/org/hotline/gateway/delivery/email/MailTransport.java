package org.hotline.gateway.delivery.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.gateway.delivery.DeliveryOutcome;
import org.hotline.gateway.delivery.DeliveryReason;
import org.hotline.gateway.delivery.OutboundMessage;
import org.hotline.gateway.mail.StoredFile;
import org.jboss.logging.Logger;

/** Hands mail over to the configured mail server. */
@ApplicationScoped
class MailTransport {

    private static final Logger LOG = Logger.getLogger(MailTransport.class);
    private static final String MILLIS = "30000";

    private final Session session;
    private final Optional<String> user;
    private final Optional<String> password;

    MailTransport(
            @ConfigProperty(name = "hotline.mail.host") String host,
            @ConfigProperty(name = "hotline.mail.port") int port,
            @ConfigProperty(name = "hotline.mail.starttls") boolean starttls,
            @ConfigProperty(name = "hotline.mail.user") Optional<String> user,
            @ConfigProperty(name = "hotline.mail.password") Optional<String> password) {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", host);
        settings.setProperty("mail.smtp.port", String.valueOf(port));
        settings.setProperty("mail.smtp.connectiontimeout", "10000");
        settings.setProperty("mail.smtp.timeout", MILLIS);
        settings.setProperty("mail.smtp.writetimeout", MILLIS);
        settings.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
        settings.setProperty("mail.smtp.starttls.enable", String.valueOf(starttls));
        settings.setProperty("mail.smtp.starttls.required", String.valueOf(starttls));
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.mime.charset", "UTF-8");
        this.session = Session.getInstance(settings);
        this.user = user;
        this.password = password;
    }

    /** An attempt after a failed one looks the same to the receiver. */
    DeliveryOutcome send(OutboundMessage message, List<StoredFile> files) {
        try {
            SMTPMessage mail = new MailComposer(session, message, files).compose();
            Transport.send(mail, user.orElse(null), password.orElse(null));
            LOG.infof("mail %s handed over", message.id());
            return new DeliveryOutcome.Delivered();
        } catch (AddressException noAddress) {
            return new DeliveryOutcome.Bounced(DeliveryReason.INVALID_ADDRESS);
        } catch (MessagingException trouble) {
            DeliveryOutcome outcome = verdict(trouble);
            LOG.warnf("mail %s: %s", message.id(), outcome);
            return outcome;
        }
    }

    /** 4xx and silence may pass, 5xx is final, except where it is about our own sign-in. */
    static DeliveryOutcome verdict(MessagingException trouble) {
        for (Exception cause = trouble; cause instanceof MessagingException step; cause = step.getNextException()) {
            if (step instanceof AuthenticationFailedException) {
                return new DeliveryOutcome.Deferred(DeliveryReason.SIGN_IN_REFUSED);
            }
            int code = code(step);
            if (code >= 500 && code != 530 && code != 535) {
                return new DeliveryOutcome.Bounced(DeliveryReason.smtp(code));
            } else if (code >= 400) {
                return new DeliveryOutcome.Deferred(DeliveryReason.smtp(code));
            }
        }
        return new DeliveryOutcome.Deferred(DeliveryReason.UNREACHABLE);
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
