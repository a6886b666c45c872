package org.hotline.gateway.messenger.rest;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.messenger.Messenger;
import org.hotline.gateway.messenger.WatchedMessenger;
import org.hotline.kit.web.Version;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A messenger and how it goes with it, without the secrets that open it. */
record MessengerView(
        UUID id,
        Channel channel,
        String account,
        String providerId,
        String webhook,
        int waiting,
        @Nullable String lastError,
        @Nullable Instant lastErrorAt,
        Instant createdAt) {

    static MessengerView of(WatchedMessenger watched) {
        Messenger messenger = watched.messenger();
        return new MessengerView(
                messenger.id(),
                messenger.channel(),
                messenger.account(),
                messenger.providerId(),
                "/v1/messengers/" + messenger.channel().name().toLowerCase(Locale.ROOT) + '/' + messenger.id()
                        + "/updates",
                watched.waiting(),
                watched.lastError(),
                watched.lastErrorAt(),
                messenger.createdAt());
    }

    static RestResponse<MessengerView> answer(WatchedMessenger watched) {
        return Version.answer(watched.messenger().version(), of(watched));
    }

    static RestResponse<MessengerView> created(WatchedMessenger watched) {
        Messenger messenger = watched.messenger();
        return Version.created("/v1/messengers/" + messenger.id(), messenger.version(), of(watched));
    }
}
