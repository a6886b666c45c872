package org.hotline.gateway.exchange.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.exchange.ExchangeProgress;
import org.hotline.gateway.exchange.ExchangeState;
import org.hotline.gateway.exchange.TelephoneExchange;
import org.hotline.gateway.exchange.TelephoneExchange.ExchangeSettings;
import org.hotline.gateway.exchange.WatchedExchange;
import org.hotline.kit.web.Version;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A telephone exchange and how it goes with it, without the password that opens it. */
record TelephoneExchangeView(
        UUID id,
        String account,
        UUID integration,
        String address,
        String application,
        String user,
        List<String> trunks,
        boolean enabled,
        ExchangeState state,
        long lagSeconds,
        int calls,
        long passedOver,
        @Nullable Instant lastSuccessAt,
        @Nullable Instant lastEventAt,
        @Nullable String lastError,
        @Nullable Instant lastErrorAt,
        Instant createdAt) {

    static TelephoneExchangeView of(WatchedExchange watched) {
        TelephoneExchange exchange = watched.exchange();
        ExchangeSettings settings = exchange.settings();
        ExchangeProgress progress = watched.progress();
        return new TelephoneExchangeView(
                exchange.id(),
                settings.account(),
                settings.integration(),
                settings.address(),
                settings.application(),
                settings.userName(),
                settings.trunks(),
                settings.enabled(),
                watched.state(),
                watched.lag().toSeconds(),
                settings.enabled() ? progress.calls() : 0,
                progress.passedOver(),
                progress.lastSuccessAt(),
                progress.lastEventAt(),
                progress.lastError(),
                progress.lastErrorAt(),
                exchange.createdAt());
    }

    static RestResponse<TelephoneExchangeView> answer(WatchedExchange watched) {
        return Version.answer(watched.exchange().version(), of(watched));
    }

    static RestResponse<TelephoneExchangeView> created(WatchedExchange watched) {
        TelephoneExchange exchange = watched.exchange();
        return Version.created("/v1/telephone-exchanges/" + exchange.id(), exchange.version(), of(watched));
    }
}
