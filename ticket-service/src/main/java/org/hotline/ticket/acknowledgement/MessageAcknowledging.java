package org.hotline.ticket.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.kit.event.Events;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.answering.ReplyRequests;
import org.hotline.ticket.answering.ReplyRouter;
import org.hotline.ticket.answering.ReplyThread;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.message.AcknowledgementTable;
import org.hotline.ticket.message.AcknowledgementTable.Acknowledged;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.NewMessage;
import org.hotline.ticket.message.Subject;
import org.hotline.ticket.message.ThreadTokens;
import org.hotline.ticket.ticket.AcknowledgedTicket;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Ticket;
import org.jspecify.annotations.Nullable;

/** Writes to customers whose mails or forms opened tickets that they have come; for a whole batch at once. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class MessageAcknowledging {

    private static final Duration HOUR = Duration.ofHours(1);

    private final boolean enabled;
    private final AcknowledgementTable sent;
    private final ReplyRouter routes;
    private final ThreadTokens tokens;
    private final Events events;

    MessageAcknowledging(
            @ConfigProperty(name = "hotline.acknowledgement.enabled") boolean enabled,
            AcknowledgementTable sent,
            ReplyRouter routes,
            ThreadTokens tokens,
            Events events) {
        this.enabled = enabled;
        this.sent = sent;
        this.routes = routes;
        this.tokens = tokens;
        this.events = events;
    }

    /** Nobody else writes to these by itself before this transaction ends. */
    public void hold(Collection<Message.Route> recipients) {
        List<String> addresses = recipients.stream()
                .filter(route -> enabled && routes.canCarry(route))
                .map(ReplyRouter::addressOf)
                .toList();
        if (!addresses.isEmpty()) {
            sent.hold(addresses);
        }
    }

    /**
     * Writes to those whom it may be written to.
     *
     * @param opened what people wrote who are held; their tickets are not kept yet
     */
    public List<AcknowledgementMessage> acknowledge(Collection<OpeningMessage> opened) {
        List<OpeningMessage> answered = opened.stream()
                .filter(opening -> enabled && routes.canCarry(opening.message().route()))
                .toList();
        if (answered.isEmpty()) {
            return List.of();
        }
        Instant now = answered.get(0).at().recordedAt();
        AcknowledgementLimits limits = new AcknowledgementLimits(sent.since(
                now.minus(HOUR),
                answered.stream().map(opening -> recipient(opening.message())).toList()));
        List<AcknowledgementMessage> written = new ArrayList<>();
        List<ReplyRequested> requests = new ArrayList<>();
        for (OpeningMessage opening : answered) {
            if (limits.allow(recipient(opening.message()))) {
                EventTime at = opening.at().ofRecording();
                Message message = message(opening, at);
                written.add(new AcknowledgementMessage(
                        message, new AcknowledgedTicket(opening.ticket()).told(message, at)));
                requests.add(ReplyRequests.of(opening.ticket(), message, name(opening), thread(opening), at));
            }
        }
        events.publish(requests);
        return written;
    }

    private static Acknowledged recipient(Message message) {
        return new Acknowledged(
                message.route().conversationId(), AcknowledgementTable.mailbox(ReplyRouter.addressOf(message.route())));
    }

    private static Message message(OpeningMessage opening, EventTime at) {
        Ticket ticket = opening.ticket();
        AcknowledgementWords words =
                AcknowledgementWords.in(ticket.classification().language(), ticket.number());
        return new NewMessage(
                        ticket.id(),
                        opening.message().route().back(),
                        Message.Content.of(subject(opening), words.text(), words.language()),
                        at.occurredAt())
                .acknowledgement(Ids.next());
    }

    /** Whoever fills in a form may give any address: it is written nothing of his own words. */
    private static String subject(OpeningMessage opening) {
        return isOfMail(opening)
                ? Subject.answering(opening.ticket().subject())
                : opening.ticket().number();
    }

    private static @Nullable String name(OpeningMessage opening) {
        return isOfMail(opening) ? opening.name() : null;
    }

    private static boolean isOfMail(OpeningMessage opening) {
        return opening.message().route().channel() == Channel.EMAIL;
    }

    private ReplyThread thread(OpeningMessage opening) {
        return ReplyThread.answering(
                opening.message(), tokens.issue(opening.ticket().id()));
    }
}
