package org.hotline.door.desk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of somebody with more expertise or authority.
 *
 * @param tried what had been tried before
 * @param outcome why it was declined or taken back, or what was found out
 */
public record DeskEscalation(
        UUID id,
        Status status,
        String fromTeam,
        String toTeam,
        String reason,
        @Nullable String tried,
        @Nullable String outcome,
        Instant raisedAt) {

    /** What became of it. */
    public enum Status {
        REQUESTED,
        ACCEPTED,
        DECLINED,
        HANDED_BACK,
        WITHDRAWN,
        COMPLETED
    }

    public boolean isRequested() {
        return status == Status.REQUESTED;
    }

    public boolean isAccepted() {
        return status == Status.ACCEPTED;
    }
}
