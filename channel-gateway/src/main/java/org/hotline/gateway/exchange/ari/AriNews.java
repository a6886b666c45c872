package org.hotline.gateway.exchange.ari;

import java.time.Instant;
import java.util.List;

/**
 * What an event tells.
 *
 * @param channels that it shows
 * @param together channels that are of one call
 */
record AriNews(Instant at, List<AriChannel> channels, List<AriFact> facts, List<String> together) {}
