package org.hotline.gateway.delivery;

/** How an attempt to deliver ended. */
public sealed interface DeliveryOutcome {

    /** The other side took it over. */
    record Delivered() implements DeliveryOutcome {}

    /** Not now; it may work later. */
    record Deferred(String reason) implements DeliveryOutcome {}

    /** Never. */
    record Bounced(String reason) implements DeliveryOutcome {}
}
