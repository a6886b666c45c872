package org.hotline.gateway.delivery;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.gateway.delivery.OutboundMessage.Kind;
import org.hotline.gateway.delivery.OutboundMessage.Status;
import org.hotline.gateway.intake.Bounces;
import org.hotline.gateway.intake.Channel;
import org.hotline.gateway.intake.Conversations;
import org.hotline.gateway.mail.BounceNotice;
import org.hotline.kit.event.Events;
import org.jspecify.annotations.Nullable;

/** Takes what is to be delivered and notes what became of it, telling the others. */
@Singleton
public class Dispatcher implements Bounces {

    private static final Pattern OWN_MESSAGE_ID =
            Pattern.compile("t\\.(.+)\\.([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@.*");

    private final EntityManager entities;
    private final Conversations conversations;
    private final Questions questions;
    private final Events events;
    private final Clock clock;

    Dispatcher(EntityManager entities, Conversations conversations, Questions questions, Events events, Clock clock) {
        this.entities = entities;
        this.conversations = conversations;
        this.questions = questions;
        this.events = events;
        this.clock = clock;
    }

    /** Asking twice for the same delivery delivers once. */
    @Transactional
    public void take(UUID id, Kind kind, Letter letter) {
        if (entities.find(OutboundMessage.class, id) != null) {
            return;
        }
        entities.persist(new OutboundMessage(id, kind, letter, clock.instant()));
        if (letter.address().channel() == Channel.EMAIL) {
            conversations.remember(
                    letter.address().account(),
                    Postmarks.messageId(id, letter),
                    letter.thread().conversationId(),
                    clock.instant());
        }
    }

    @Transactional
    public void settle(UUID id, Outcome outcome) {
        OutboundMessage message = entities.find(OutboundMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (message != null) {
            settle(message, outcome);
        }
    }

    private void settle(OutboundMessage message, Outcome outcome) {
        Instant now = clock.instant();
        Optional<InteractionEvent> news = news(message, outcome, now);
        if (message.kind() == Kind.REPLY) {
            news.ifPresent(events::publish);
        } else if (news.isPresent() && message.status() == Status.DELIVERED) {
            questions.asked(message.id(), now);
        } else if (news.isPresent() && message.status() == Status.BOUNCED) {
            questions.unreachable(message.id(), now);
        }
    }

    private static Optional<InteractionEvent> news(OutboundMessage message, Outcome outcome, Instant now) {
        if (outcome instanceof Outcome.Deferred deferred) {
            return message.deferred(deferred.reason(), now);
        } else if (outcome instanceof Outcome.Bounced bounced) {
            return message.bounced(bounced.reason(), now);
        }
        return message.delivered(now);
    }

    /** A notice counts only when it names a mail of ours with the token in its Message-ID, which nobody can guess. */
    @Override
    @Transactional
    public void report(BounceNotice notice) {
        Matcher own = OWN_MESSAGE_ID.matcher(notice.messageId());
        if (!own.matches()) {
            return;
        }
        OutboundMessage message =
                entities.find(OutboundMessage.class, UUID.fromString(own.group(2)), LockModeType.PESSIMISTIC_WRITE);
        if (message != null && message.letter().thread().token().equalsIgnoreCase(own.group(1))) {
            settle(message, new Outcome.Bounced("DSN_" + notice.status()));
        }
    }

    /** What the integration of another channel says about a message that it fetched. */
    @Transactional
    public void confirm(UUID id, boolean delivered, @Nullable String reason) {
        OutboundMessage message = entities.find(OutboundMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (message == null) {
            throw DeliveryProblem.notFound(id);
        }
        if (delivered && message.status() == Status.BOUNCED) {
            throw DeliveryProblem.alreadyGivenUp(id);
        }
        settle(message, delivered ? new Outcome.Delivered() : new Outcome.Bounced(reason == null ? "FAILED" : reason));
    }
}
