package org.hotline.ticket.timeline;

import java.util.UUID;

/**
 * How far somebody has heard the stream of changes.
 *
 * @param transaction of the last change
 * @param id of the last change in the transaction
 */
public record StreamPlace(long transaction, UUID id) {}
