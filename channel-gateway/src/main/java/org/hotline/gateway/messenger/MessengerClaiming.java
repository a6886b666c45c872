package org.hotline.gateway.messenger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.channel.Channel;
import org.jspecify.annotations.Nullable;

/** Gives out what came and is to be handed in, and notes what became of it. Whoever does not live to tell loses it to another. */
@ApplicationScoped
@Transactional
class MessengerClaiming {

    private static final Duration WHILE = Duration.ofMinutes(5);
    private static final int AT_A_TIME = 20;

    private final MessengerArrivalTable arrivals;
    private final MessengerMessageTable messages;
    private final MessengerTalkTable talks;
    private final MessengerTable messengers;
    private final Clock clock;

    MessengerClaiming(
            MessengerArrivalTable arrivals,
            MessengerMessageTable messages,
            MessengerTalkTable talks,
            MessengerTable messengers,
            Clock clock) {
        this.arrivals = arrivals;
        this.messages = messages;
        this.talks = talks;
        this.messengers = messengers;
        this.clock = clock;
    }

    /** @param originals of its messages, as they came; none where another one has it */
    record ClaimedArrival(MessengerArrival arrival, List<String> originals) {}

    /** Where a file has to be fetched it may take its time, and one at a time is enough of it. */
    List<ClaimedArrival> claim(Channel channel, boolean files) {
        Instant now = clock.instant();
        return arrivals.claim(channel, files, now, now.plus(WHILE), files ? 1 : AT_A_TIME).stream()
                .map(arrival -> new ClaimedArrival(arrival, messages.originals(arrival.id())))
                .toList();
    }

    /** It will be looked at again. */
    void defer(MessengerArrival arrival, Duration pause, @Nullable String trouble) {
        arrivals.defer(arrival.id(), clock.instant().plus(pause));
        messengers.note(arrival.messenger(), trouble, clock.instant());
    }

    /**
     * What is safely kept.
     *
     * @param address of the customer, as he is answered
     */
    record HeardMessage(UUID conversation, String address, MessengerMessage said) {}

    void settle(MessengerArrival arrival, HeardMessage heard) {
        Instant now = clock.instant();
        Instant at = heard.said.at();
        talks.hear(new MessengerTalkTable.MessengerTalk(
                heard.conversation,
                arrival.messenger(),
                heard.said.peer(),
                heard.address,
                at == null || at.isAfter(now) ? now : at));
        if (arrival.attempts() > 1 || !heard.said.files().isEmpty()) {
            messengers.note(arrival.messenger(), null, now);
        }
        drop(arrival);
    }

    /** Nothing of it is to be handed in any more. */
    void drop(MessengerArrival arrival) {
        messages.forget(arrival.id());
        arrivals.take(arrival.id(), clock.instant());
    }
}
