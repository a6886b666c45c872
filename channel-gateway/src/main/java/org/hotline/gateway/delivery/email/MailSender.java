package org.hotline.gateway.delivery.email;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hotline.gateway.delivery.DeliveryClaiming;
import org.hotline.gateway.delivery.DeliveryOutcome;
import org.hotline.gateway.delivery.DeliveryReason;
import org.hotline.gateway.delivery.DeliverySettling;
import org.hotline.gateway.delivery.OutboundMessage;
import org.hotline.gateway.delivery.OutboundMessageReading;
import org.hotline.gateway.mail.MailFile;
import org.hotline.gateway.mail.OwnMailboxes;
import org.hotline.gateway.mail.StoredFile;
import org.hotline.kit.address.MailAddress;
import org.hotline.kit.time.Ticks;

/** Looks again and again for mail that is due and sends it, one after the other, until nothing is due any more. */
@ApplicationScoped
class MailSender {

    private static final int AT_A_TIME = 10;

    private final DeliveryClaiming claiming;
    private final OutboundMessageReading reading;
    private final MailTransport transport;
    private final OwnMailboxes mailboxes;
    private final DeliverySettling settling;

    MailSender(
            DeliveryClaiming claiming,
            OutboundMessageReading reading,
            MailTransport transport,
            OwnMailboxes mailboxes,
            DeliverySettling settling) {
        this.claiming = claiming;
        this.reading = reading;
        this.transport = transport;
        this.mailboxes = mailboxes;
        this.settling = settling;
    }

    @Scheduled(every = "{hotline.mail.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void sendDue() {
        Ticks.whileFound(() -> claiming.claimMail(AT_A_TIME), batch -> batch.forEach(this::send));
    }

    /** Sent outside any transaction: a mail server may take its time. */
    private void send(OutboundMessage message) {
        settling.settle(
                message.id(),
                isForUs(message) ? new DeliveryOutcome.Bounced(DeliveryReason.OWN_ADDRESS) : sent(message));
    }

    /** We would answer ourselves. */
    private boolean isForUs(OutboundMessage message) {
        return mailboxes.contains(MailAddress.bare(message.content().address().toAddress()));
    }

    private DeliveryOutcome sent(OutboundMessage message) {
        return reading.files(message)
                .map(files -> isTooMuch(files)
                        ? new DeliveryOutcome.Bounced(DeliveryReason.ATTACHMENTS_TOO_LARGE)
                        : transport.send(message, files))
                .orElseGet(() -> new DeliveryOutcome.Bounced(DeliveryReason.ATTACHMENT_MISSING));
    }

    /** More than we take in ourselves, and than other servers do. */
    private static boolean isTooMuch(List<StoredFile> files) {
        return files.stream().mapToLong(file -> file.content().size()).sum() > MailFile.MOST_BYTES;
    }
}
