package org.hotline.gateway.delivery;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.interaction.ConversationThreading;
import org.jspecify.annotations.Nullable;

/** Something on its way to a customer, until his side has it or it is given up. */
@Entity
public class OutboundMessage {

    /** How far it came. */
    public enum OutboundStatus {
        PENDING,
        DELIVERED,
        BOUNCED
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private OutboundKind kind;

    private UUID ticketId;
    private UUID conversationId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String account;

    @Embedded
    private OutboundRecipients recipients;

    private @Nullable String subject;
    private String text;
    private @Nullable String html;
    private String threadToken;
    private @Nullable String inReplyTo;

    @Column(name = "reference_ids")
    private String[] references;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "outbound_attachment", joinColumns = @JoinColumn(name = "message_id"))
    @OrderColumn(name = "position")
    @Column(name = "attachment_id")
    private List<UUID> attachments;

    private boolean automated;
    private @Nullable UUID integration;

    @Enumerated(EnumType.STRING)
    private OutboundStatus status = OutboundStatus.PENDING;

    @Embedded
    private Attempts attempts = new Attempts();

    private Instant requestedAt;

    @Column
    private Instant nextAttemptAt;

    @Column
    private @Nullable Instant settledAt;

    @Column
    private @Nullable String reason;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected OutboundMessage() {}

    OutboundMessage(UUID id, OutboundKind kind, OutboundContent content, Instant now) {
        this.id = id;
        this.kind = kind;
        this.ticketId = content.thread().ticketId();
        this.conversationId = content.thread().conversationId();
        this.channel = content.address().channel();
        this.account = content.address().account();
        this.recipients = new OutboundRecipients(content.address());
        this.subject = content.subject();
        this.text = content.text();
        this.html = content.html();
        this.threadToken = content.thread().token();
        this.inReplyTo = content.thread().inReplyTo();
        this.references = content.thread().writableReferences();
        this.attachments = new ArrayList<>(content.thread().attachments());
        this.automated = content.automated();
        this.integration = content.thread().integration();
        this.requestedAt = now;
        this.nextAttemptAt = now;
    }

    public UUID id() {
        return id;
    }

    public OutboundKind kind() {
        return kind;
    }

    public OutboundContent content() {
        return new OutboundContent(
                recipients.from(channel, account),
                subject,
                text,
                html,
                new OutboundThread(
                        ticketId,
                        conversationId,
                        threadToken,
                        inReplyTo,
                        List.of(references),
                        List.copyOf(attachments),
                        integration),
                automated);
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public OutboundStatus status() {
        return status;
    }

    boolean isMail() {
        return channel == Channel.EMAIL;
    }

    /**
     * What is still on another way goes by mail from now on, from that mailbox; answers whether it does.
     *
     * @param address where a mail reaches whom it is for, if it was not going to an address of mail
     */
    boolean goByMail(String mailbox, String address, Instant now) {
        if (status != OutboundStatus.PENDING || isMail()) {
            return false;
        }
        OutboundThread thread = content().byMail(mailbox).thread();
        recipients = recipients.byMail(address);
        channel = Channel.EMAIL;
        account = mailbox;
        inReplyTo = thread.inReplyTo();
        references = thread.references().toArray(String[]::new);
        nextAttemptAt = now;
        return true;
    }

    /** By which an answer to the mail is known. */
    ConversationThreading.SentMail sent() {
        return new ConversationThreading.SentMail(account, messageId(), conversationId);
    }

    /** Message-ID without brackets; the same at every attempt. */
    public String messageId() {
        return new MessageId(threadToken, id).writtenBy(account);
    }

    /** Whether the token is its own, which nobody can guess. */
    boolean bears(String token) {
        return threadToken.equalsIgnoreCase(token);
    }

    /** Reserves it for one attempt, which counts whatever becomes of it. */
    void attempt(Instant now) {
        nextAttemptAt = attempts.begin(now);
    }

    Attempts attempts() {
        return attempts;
    }

    /** The other side took it over; perhaps not all of it went well. */
    Optional<InteractionEvent> delivered(@Nullable String trouble, Instant now) {
        if (status != OutboundStatus.PENDING) {
            return Optional.empty();
        }
        settle(OutboundStatus.DELIVERED, trouble, now);
        return Optional.of(DeliveryNews.of(this, now).delivered(trouble));
    }

    /** Whoever fetched it cannot say any more that it was delivered when it was given up. */
    void requireNotGivenUp() {
        if (status == OutboundStatus.BOUNCED) {
            throw DeliveryProblem.alreadyGivenUp(id);
        }
    }

    /** Also after it was taken over: mail servers report some failures later. */
    Optional<InteractionEvent> bounced(String why, Instant now) {
        if (status == OutboundStatus.BOUNCED) {
            return Optional.empty();
        }
        settle(OutboundStatus.BOUNCED, why, now);
        return Optional.of(DeliveryNews.of(this, now).bounced(why));
    }

    /** Tries again after a pause that grows, or gives up after five days. */
    Optional<InteractionEvent> deferred(DeliveryOutcome.Deferred how, Instant now) {
        if (status != OutboundStatus.PENDING) {
            return Optional.empty();
        }
        int tried = attempts.count();
        Instant next = now.plus(how.pauseAfter(tried));
        if (RetryPauses.isTooLate(requestedAt, next)) {
            return bounced(DeliveryReason.EXPIRED.name(), now);
        }
        nextAttemptAt = next;
        attempts.end();
        reason = how.reason();
        return Optional.of(DeliveryNews.of(this, now).deferred(tried, next, how.reason()));
    }

    /** A survey's text holds its link, which is nobody's business once it is sent; what was said in a chat is kept there. */
    private void settle(OutboundStatus to, @Nullable String why, Instant now) {
        status = to;
        reason = why;
        settledAt = now;
        if (kind == OutboundKind.SURVEY || kind == OutboundKind.TRANSCRIPT) {
            text = "";
            html = null;
        }
    }
}
