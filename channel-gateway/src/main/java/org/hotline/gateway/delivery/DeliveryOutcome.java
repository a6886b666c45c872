package org.hotline.gateway.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hotline.event.interaction.InteractionEvent;
import org.jspecify.annotations.Nullable;

/** How an attempt to deliver ended. */
public sealed interface DeliveryOutcome {

    /** Notes it on the message; answers the fact, when this is news. */
    Optional<InteractionEvent> happensTo(OutboundMessage message, Instant now);

    /**
     * The other side took it over.
     *
     * @param trouble what did not go well all the same
     */
    record Delivered(@Nullable DeliveryReason trouble) implements DeliveryOutcome {

        public Delivered() {
            this(null);
        }

        @Override
        public Optional<InteractionEvent> happensTo(OutboundMessage message, Instant now) {
            return message.delivered(trouble == null ? null : trouble.name(), now);
        }
    }

    /**
     * Not now; it may work later.
     *
     * @param pause after which the other side wants to be asked again, if it says so
     */
    record Deferred(String reason, @Nullable Duration pause) implements DeliveryOutcome {

        public Deferred(String reason) {
            this(reason, null);
        }

        public Deferred(DeliveryReason reason) {
            this(reason.name());
        }

        /** @param attempts how often it was tried, from 1 */
        Duration pauseAfter(int attempts) {
            return pause == null ? RetryPauses.after(attempts) : pause;
        }

        @Override
        public Optional<InteractionEvent> happensTo(OutboundMessage message, Instant now) {
            return message.deferred(this, now);
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
