package org.hotline.gateway.messenger.whatsapp;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.messenger.Messenger;
import org.hotline.gateway.messenger.MessengerPartNoting;
import org.hotline.gateway.messenger.MessengerProblem;
import org.hotline.gateway.messenger.MessengerReading;
import org.hotline.gateway.messenger.MessengerSecrets;
import org.hotline.gateway.messenger.MessengerTaking;
import org.hotline.gateway.messenger.OpenMessenger;

/** Hands on what happened on numbers of ours. */
@ApplicationScoped
class WhatsAppNews {

    private final MessengerReading reading;
    private final MessengerTaking taking;
    private final MessengerPartNoting noting;

    WhatsAppNews(MessengerReading reading, MessengerTaking taking, MessengerPartNoting noting) {
        this.reading = reading;
        this.taking = taking;
        this.noting = noting;
    }

    /**
     * What is of a number that nobody told us of is refused when all else is kept, so that it is pushed again.
     *
     * @param trusted whether it was signed with these secrets
     */
    void take(List<WhatsAppPush.NumberNews> all, Predicate<MessengerSecrets> trusted) {
        List<String> unknown = new ArrayList<>();
        for (WhatsAppPush.NumberNews news : all) {
            Optional<OpenMessenger> messenger =
                    reading.open(Channel.WHATSAPP, news.providerId()).filter(known -> trusted.test(known.secrets()));
            if (messenger.isEmpty()) {
                unknown.add(news.providerId());
            } else {
                taking.take(messenger.get().messenger(), news.messages());
                news.statuses().forEach(status -> note(messenger.get().messenger(), status));
            }
        }
        if (!unknown.isEmpty()) {
            throw MessengerProblem.numberNotFound(unknown.get(0));
        }
    }

    private void note(Messenger messenger, WhatsAppStatus status) {
        if (status.failure() == null) {
            noting.note(status.receipt());
        } else {
            noting.noteFailed(messenger, status.receipt().message(), status.failure());
        }
    }
}
