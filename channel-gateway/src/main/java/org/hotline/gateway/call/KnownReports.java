package org.hotline.gateway.call;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What is known of a call.
 *
 * @param keys of its reports, as far as they are among those that were asked for
 * @param heard whether a telephone exchange told of it as it happened, to its end as far as is known
 * @param recorded whether records of the telephone system have told of it
 */
record KnownReports(UUID call, long count, Set<String> keys, boolean heard, boolean recorded) {

    private static final List<String> RECORDS = List.of("id:cdr:", "id:queue_log:");

    /** Of a call that was not heard to its end. */
    private static final String GUESSED_END = "id:ari-lost:";

    static KnownReports none(UUID call) {
        return new KnownReports(call, 0, Set.of(), false, false);
    }

    /** Whether nothing of a report is new: what was heard is not told again by a record, nor an end that was missed where one has told it. */
    boolean cover(CallReport report) {
        String key = report.key();
        boolean record = RECORDS.stream().anyMatch(key::startsWith);
        return keys.contains(key) || (heard && record) || (recorded && key.startsWith(GUESSED_END));
    }
}
