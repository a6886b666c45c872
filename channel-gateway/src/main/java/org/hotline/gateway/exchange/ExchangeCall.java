package org.hotline.gateway.exchange;

/**
 * A call in progress.
 *
 * @param name of it, among those of its exchange
 * @param facts that are known of it, as whoever listens writes them
 */
public record ExchangeCall(String name, String facts) {}
