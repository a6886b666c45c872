package org.hotline.kit.test.history;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A call that nobody took, and that we return. */
record MissedCall(
        RecordedCall call, @Nullable RecordedTicket ticket, RecordedHistory history, FiguresCriteria criteria) {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final Duration DAY = Duration.ofDays(1);

    private static boolean isMissed(RecordedCall one) {
        return !one.outbound && one.connected(Instant.MAX) == null && one.ended(Instant.MAX) != null;
    }

    /** Who calls again within half an hour wants to be called once. */
    boolean isToBeReturned() {
        if (ticket == null || ticket.withdrawn() != null) {
            return isMissed(call);
        }
        return isMissed(call)
                && history.calls.values().stream()
                        .filter(other -> ticket == history.ticketOf(other) && isMissed(other) && other.left() == null)
                        .noneMatch(other -> other.queued().isBefore(call.queued())
                                && !other.queued().isBefore(call.queued().minus(HALF_AN_HOUR)));
    }

    @Nullable
    Instant returned() {
        if (ticket == null) {
            return null;
        }
        return Response.of(ticket, history).stream()
                .filter(response -> response.back() && !response.at().isBefore(call.queued()))
                .map(Response::at)
                .filter(criteria::knows)
                .findFirst()
                .orElse(null);
    }

    boolean isReturnedInTime() {
        Instant returned = returned();
        return returned != null && !returned.isAfter(due());
    }

    /** Why it counts for nothing, or not yet. */
    @Nullable
    String left() {
        boolean early = returned() == null && !due().isBefore(criteria.asOf());
        return call.left() == null && early ? "PROVISIONAL" : call.left();
    }

    private Instant due() {
        return call.queued().plus(DAY);
    }
}
