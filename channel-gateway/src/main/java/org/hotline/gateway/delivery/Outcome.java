package org.hotline.gateway.delivery;

/** How an attempt to deliver ended. */
public sealed interface Outcome {

    /** The other side took it over. */
    record Delivered() implements Outcome {}

    /** Not now; it may work later. */
    record Deferred(String reason) implements Outcome {}

    /** Never. */
    record Bounced(String reason) implements Outcome {}
}
