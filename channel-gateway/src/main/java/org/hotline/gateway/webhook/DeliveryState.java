package org.hotline.gateway.webhook;

/** How far it is with what a webhook is told. */
public enum DeliveryState {
    WAITING,
    DELIVERED,
    FAILED
}
