package org.hotline.gateway.messenger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.messenger.MessengerTable.SealedMessenger;
import org.jspecify.annotations.Nullable;

/** Reads how it goes with messengers, and opens them for their lines; single statements that need no snapshot of them all. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class MessengerReading {

    private static final int MOST = 1000;

    private final MessengerTable messengers;
    private final MessengerSeal seal;

    MessengerReading(MessengerTable messengers, MessengerSeal seal) {
        this.messengers = messengers;
        this.seal = seal;
    }

    /** Oldest first. */
    public List<WatchedMessenger> list(@Nullable UUID after, int limit) {
        return messengers.watched(null, after, limit);
    }

    public WatchedMessenger get(UUID id) {
        return messengers.watched(id, null, 1).stream().findFirst().orElseThrow(() -> MessengerProblem.notFound(id));
    }

    /** Those with which something is wrong. */
    public List<WatchedMessenger> troubled() {
        return list(null, MOST).stream()
                .filter(watched -> watched.lastError() != null)
                .toList();
    }

    /** The one of the channel, for what is pushed in its name. */
    public OpenMessenger require(UUID id, Channel channel) {
        return open(id, channel).orElseThrow(() -> MessengerProblem.notFound(id));
    }

    /** One of the channel, for its line. */
    Optional<OpenMessenger> open(UUID id, Channel channel) {
        return messengers
                .find(id)
                .filter(found -> found.messenger().channel() == channel)
                .flatMap(this::opened);
    }

    /** The number or bot that its provider calls so. */
    public Optional<OpenMessenger> open(Channel channel, String providerId) {
        return messengers.find(channel, providerId).flatMap(this::opened);
    }

    /** All of the channel. */
    public List<OpenMessenger> open(Channel channel) {
        return messengers.of(channel).stream()
                .flatMap(found -> opened(found).stream())
                .toList();
    }

    private Optional<OpenMessenger> opened(SealedMessenger found) {
        return seal.open(found.messenger(), found.sealed());
    }
}
