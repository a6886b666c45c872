package org.hotline.gateway.exchange.ari;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hotline.event.interaction.CallConnected;
import org.hotline.event.interaction.CallEnded;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.exchange.AriStories;
import org.hotline.gateway.exchange.AriStory;
import org.hotline.gateway.exchange.ExchangeHolding;
import org.hotline.gateway.exchange.ExchangeTest;
import org.hotline.gateway.exchange.HeldExchange;
import org.junit.jupiter.api.Test;

/** Instances side by side. */
@ChannelGatewayTest
class ExchangeWatchTest extends ExchangeTest {

    @Inject
    ExchangeHolding holding;

    @Inject
    ExchangeVisitor visitor;

    @Inject
    Clock clock;

    @Test
    void oneInstanceListensAndAnotherGoesOnWithItsCalls() throws InterruptedException {
        ExchangeWatch other = new ExchangeWatch(holding, visitor, clock);
        UUID id = UUID.fromString(add(exchange()));
        await().until(() -> {
            other.look();
            return host.isListenedTo();
        });
        AriStory story = AriStories.connected(story());
        host.tell(story.take());
        awaitFacts(CallConnected.class, 1);
        assertThat(host.listeners()).isEqualTo(1);
        host.show(List.of(story.channel("caller"), story.channel("ann")), List.of());
        other.stop(new ShutdownEvent());
        await().until(() -> host.listeners() == 1 && holds(id));
        host.tell(story.goes(40, "ann", 16).goes(40, "caller", 16).take());
        awaitFacts(CallEnded.class, 1);

        assertThat(begun()).hasSize(1);
        assertThat(facts(CallConnected.class)).hasSize(1);
        assertThat(facts(CallEnded.class)).hasSize(1);
    }

    /** Whether nobody else gets it. */
    private boolean holds(UUID id) {
        return holding.hold(UUID.randomUUID()).stream().map(HeldExchange::id).noneMatch(id::equals);
    }
}
