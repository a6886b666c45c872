package org.hotline.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.gateway.access.AccountName;
import org.hotline.gateway.delivery.OutboundMessage.OutboundStatus;
import org.hotline.gateway.survey.SurveyTracking;
import org.hotline.kit.event.Events;

/** Notes what became of what was to be delivered, and tells the others. */
@ApplicationScoped
@Transactional
public class DeliverySettling {

    private final OutboundMessages messages;
    private final SurveyTracking surveys;
    private final Events events;
    private final Clock clock;

    DeliverySettling(OutboundMessages messages, SurveyTracking surveys, Events events, Clock clock) {
        this.messages = messages;
        this.surveys = surveys;
        this.events = events;
        this.clock = clock;
    }

    public void settle(UUID id, DeliveryOutcome outcome) {
        messages.hold(id).ifPresent(message -> settle(message, outcome));
    }

    /** The same for a message on the account, and for no other. */
    public void settle(UUID id, AccountName account, DeliveryOutcome outcome) {
        messages.hold(id)
                .filter(message -> {
                    OutboundContent.Address from = message.content().address();
                    return account.equals(new AccountName(from.channel(), from.account()));
                })
                .ifPresent(message -> settle(message, outcome));
    }

    /** The same for a message that the caller holds. */
    void settle(OutboundMessage message, DeliveryOutcome outcome) {
        Instant now = clock.instant();
        Optional<InteractionEvent> news = outcome.happensTo(message, now);
        if (message.kind() == OutboundKind.TRANSCRIPT) {
            return; // nobody asked us for it, and nobody else knows of it
        }
        if (message.kind() != OutboundKind.SURVEY) {
            news.ifPresent(events::publish);
        } else if (news.isPresent() && message.status() == OutboundStatus.DELIVERED) {
            surveys.sent(message.id(), now);
        } else if (news.isPresent() && message.status() == OutboundStatus.BOUNCED) {
            surveys.bounced(message.id(), now);
        }
    }
}
