package org.hotline.gateway.messenger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps what was pushed, so that its provider need not wait until it is handed in. */
@ApplicationScoped
@Transactional
public class MessengerTaking {

    private final MessengerArrivalTable arrivals;
    private final MessengerMessageTable messages;
    private final Duration album;
    private final Clock clock;

    MessengerTaking(
            MessengerArrivalTable arrivals,
            MessengerMessageTable messages,
            @ConfigProperty(name = "hotline.messengers.album") Duration album,
            Clock clock) {
        this.arrivals = arrivals;
        this.messages = messages;
        this.album = album;
        this.clock = clock;
    }

    /** Those that came before change nothing. Two who take the same ones do so in the same order. */
    public void take(Messenger messenger, List<ArrivedMessage> arrived) {
        arrived.stream()
                .sorted(Comparator.comparing(message -> message.arrivalId(messenger)))
                .filter(message -> !messages.isKnown(message.id(messenger)))
                .forEach(message -> add(messenger, message));
    }

    /** With what follows from it, which is done when it comes for the first time only. */
    public void take(Messenger messenger, ArrivedMessage message, Runnable consequence) {
        if (!messages.isKnown(message.id(messenger)) && add(messenger, message)) {
            consequence.run();
        }
    }

    /** What comes when the rest of its album is on its way already is handed in alone. Returns whether it is new. */
    private boolean add(Messenger messenger, ArrivedMessage message) {
        Instant now = clock.instant();
        UUID arrival = message.arrivalId(messenger);
        if (message.album() == null) {
            arrivals.open(arrival, messenger, message, now, Duration.ZERO);
        } else if (!arrivals.open(arrival, messenger, message, now, album)) {
            arrival = message.id(messenger);
            arrivals.open(arrival, messenger, message, now, Duration.ZERO);
        }
        return messages.add(message.id(messenger), arrival, message.original());
    }
}
