package org.hotline.gateway.delivery;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.hotline.gateway.intake.Attachments;
import org.hotline.gateway.mail.MailFile;

/** Sends the mail that is due, one after the other, until nothing is due any more. */
@Singleton
public class ReplySender {

    private static final int AT_A_TIME = 10;

    private final DueMessages due;
    private final Attachments attachments;
    private final Carrier carrier;
    private final Dispatcher dispatcher;

    ReplySender(DueMessages due, Attachments attachments, Carrier carrier, Dispatcher dispatcher) {
        this.due = due;
        this.attachments = attachments;
        this.carrier = carrier;
        this.dispatcher = dispatcher;
    }

    public void sendDue() {
        List<OutboundMessage> batch = due.claim(AT_A_TIME);
        while (!batch.isEmpty()) {
            batch.forEach(this::send);
            batch = due.claim(AT_A_TIME);
        }
    }

    /** Sent outside any transaction: a mail server may take its time. */
    private void send(OutboundMessage message) {
        List<Optional<MailFile>> files = message.letter().thread().attachments().stream()
                .map(attachments::find)
                .toList();
        Outcome outcome = files.stream().allMatch(Optional::isPresent)
                ? carrier.carry(
                        message, files.stream().flatMap(Optional::stream).toList())
                : new Outcome.Bounced("ATTACHMENT_MISSING");
        dispatcher.settle(message.id(), outcome);
    }
}
