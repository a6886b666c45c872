package org.hotline.gateway.webhook;

/** How it goes with a webhook. */
public enum WebhookState {
    /** It is told what happens. */
    ACTIVE,
    /** It is to be told, and for some time has not taken anything. */
    FAILING,
    /** It is told nothing, because somebody said so, or its server did. */
    INACTIVE
}
