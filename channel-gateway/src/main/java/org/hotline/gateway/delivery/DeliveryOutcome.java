package org.hotline.gateway.delivery;

import java.time.Instant;
import java.util.Optional;
import org.hotline.event.interaction.InteractionEvent;
import org.jspecify.annotations.Nullable;

/** How an attempt to deliver ended. */
public sealed interface DeliveryOutcome {

    /** Notes it on the message; answers the fact, when this is news. */
    Optional<InteractionEvent> happensTo(OutboundMessage message, Instant now);

    /** The other side took it over. */
    record Delivered() implements DeliveryOutcome {

        @Override
        public Optional<InteractionEvent> happensTo(OutboundMessage message, Instant now) {
            return message.delivered(now);
        }
    }

    /** Not now; it may work later. */
    record Deferred(String reason) implements DeliveryOutcome {

        public Deferred(DeliveryReason reason) {
            this(reason.name());
        }

        @Override
        public Optional<InteractionEvent> happensTo(OutboundMessage message, Instant now) {
            return message.deferred(reason, now);
        }
    }

    /** Never. */
    record Bounced(String reason) implements DeliveryOutcome {

        /** An integration says so, and perhaps why. */
        public static Bounced reported(@Nullable String reason) {
            return new Bounced(reason == null ? DeliveryReason.FAILED.name() : reason);
        }

        public Bounced(DeliveryReason reason) {
            this(reason.name());
        }

        @Override
        public Optional<InteractionEvent> happensTo(OutboundMessage message, Instant now) {
            return message.bounced(reason, now);
        }
    }
}
