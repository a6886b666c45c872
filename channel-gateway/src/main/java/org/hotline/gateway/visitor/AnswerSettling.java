package org.hotline.gateway.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.gateway.chat.AnswerNoting;
import org.hotline.gateway.delivery.DeliveryOutcome;
import org.hotline.gateway.delivery.DeliverySettling;
import org.hotline.gateway.delivery.MailRerouting;

/** What we answer in a chat is delivered when it is read there; what nobody is there to read goes by mail. */
@ApplicationScoped
@Transactional
public class AnswerSettling {

    private static final int AT_A_TIME = 100;

    private final AnswerNoting answers;
    private final DeliverySettling deliveries;
    private final MailRerouting mails;
    private final Duration patience;
    private final Clock clock;

    AnswerSettling(
            AnswerNoting answers,
            DeliverySettling deliveries,
            MailRerouting mails,
            @ConfigProperty(name = "hotline.chat.patience") Duration patience,
            Clock clock) {
        this.answers = answers;
        this.deliveries = deliveries;
        this.mails = mails;
        this.patience = patience;
        this.clock = clock;
    }

    /** The visitor read everything up to that number. */
    public void noteRead(UUID chat, long upTo) {
        answers.noteRead(chat, upTo).forEach(id -> deliveries.settle(id, new DeliveryOutcome.Delivered()));
    }

    /** Mails some of what nobody reads; answers whether there may be more. */
    public boolean mailSome() {
        Map<UUID, String> unread = answers.giveUp(clock.instant().minus(patience), AT_A_TIME);
        if (!unread.isEmpty()) {
            mails.reroute(unread);
        }
        return !unread.isEmpty();
    }
}
