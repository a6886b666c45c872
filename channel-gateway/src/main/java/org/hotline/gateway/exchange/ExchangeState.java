package org.hotline.gateway.exchange;

/** How it goes with a telephone exchange. */
public enum ExchangeState {
    /** Nobody is to listen. */
    OFF,
    /** Nobody has listened yet. */
    PENDING,
    CONNECTED,
    /** It cannot be listened to, or not everything that it tells is taken. */
    TROUBLED
}
