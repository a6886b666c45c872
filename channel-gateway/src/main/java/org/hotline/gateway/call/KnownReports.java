package org.hotline.gateway.call;

import java.util.Set;
import java.util.UUID;

/**
 * What is known of a call.
 *
 * @param keys of its reports, as far as they are among those that were asked for
 */
record KnownReports(UUID call, long count, Set<String> keys) {

    static KnownReports none(UUID call) {
        return new KnownReports(call, 0, Set.of());
    }
}
