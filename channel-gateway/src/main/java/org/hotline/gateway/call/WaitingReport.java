package org.hotline.gateway.call;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.interaction.Original;
import org.hotline.kit.security.Caller;

/**
 * A report that waits until it is known which call it is about.
 *
 * @param integration whose report it is; its account was found to be its own
 */
record WaitingReport(UUID id, CallReport report, Original original, UUID integration, Instant receivedAt) {

    /** What the legs below have to know of an operator's telephone. */
    boolean isAbove() {
        return report.isIn(LegPlace.ABOVE);
    }

    /** What it says where it is known what the leg above is; nothing when that called another of ours. */
    Optional<CallReport> in(Optional<WaitingReport> above) {
        if (above.isEmpty() || !report.isIn(LegPlace.BELOW)) {
            return Optional.of(report);
        }
        CallReport called = report.calledFrom(above.get().report.leg());
        return Optional.of(called).filter(call -> call.line().tellsCustomer());
    }

    Access by() {
        String name = integration.toString();
        return Access.of(Caller.integration(integration, name));
    }
}
