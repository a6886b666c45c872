package org.hotline.gateway.delivery;

import org.jspecify.annotations.Nullable;

/** How an attempt to deliver ended. */
public sealed interface DeliveryOutcome {

    /** The other side took it over. */
    record Delivered() implements DeliveryOutcome {}

    /** Not now; it may work later. */
    record Deferred(String reason) implements DeliveryOutcome {

        public Deferred(DeliveryReason reason) {
            this(reason.name());
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
    }
}
