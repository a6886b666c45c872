package org.hotline.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.interaction.ErasureFollower;

/** Leaves nothing of what we sent, and to whom; what has not been delivered yet never is. */
@ApplicationScoped
class OutboundEraser implements ErasureFollower {

    private final OutboundMessages messages;
    private final Clock clock;

    OutboundEraser(OutboundMessages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public void erase(List<UUID> tickets, List<UUID> interactions, List<UUID> talks) {
        messages.erase(tickets, talks, clock.instant());
    }
}
