package org.hotline.gateway.messenger;

import java.util.UUID;

/**
 * What came and is to be handed in: a message, or an album of some.
 *
 * @param externalId what it is handed in as
 * @param attempts how often that was begun, with this time
 */
record MessengerArrival(UUID id, UUID messenger, String externalId, boolean grouped, int attempts) {}
