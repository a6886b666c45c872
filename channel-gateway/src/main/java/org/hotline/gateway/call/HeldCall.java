package org.hotline.gateway.call;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A call of which nobody else notes anything meanwhile.
 *
 * @param silences when nobody was on the line, as it was told
 */
record HeldCall(UUID id, List<Instant> silences) {}
