package org.hotline.ticket.ticket;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hotline.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/** How a ticket stood before merges opened it again, or ended its waiting, as long as nobody has worked on it since. */
@Embeddable
class Awakening {

    private @Nullable UUID awakeningId;
    private int merges;

    @Enumerated(EnumType.STRING)
    private @Nullable Status statusBefore;

    private @Nullable Instant resolvedBefore;
    private @Nullable Instant closingBefore;

    /** None. */
    protected Awakening() {}

    /** From where a ticket stands. */
    static Awakening from(Lifecycle before) {
        Awakening awakening = new Awakening();
        awakening.awakeningId = Ids.next();
        awakening.statusBefore = before.status();
        awakening.resolvedBefore = before.resolvedAt();
        awakening.closingBefore = before.closeAt();
        return awakening;
    }

    /** One more merge has this effect. Answers which effect it is, if there is any. */
    @Nullable
    UUID join() {
        merges += awakeningId == null ? 0 : 1;
        return awakeningId;
    }

    /** A merge that had this effect is taken back. Answers where the ticket stood before, if it was the last one. */
    @Nullable
    Status leave(@Nullable UUID effect) {
        if (awakeningId == null || !awakeningId.equals(effect)) {
            return null;
        }
        merges--;
        return merges == 0 ? statusBefore : null;
    }

    @Nullable
    Status statusBefore() {
        return statusBefore;
    }

    @Nullable
    Instant resolvedBefore() {
        return resolvedBefore;
    }

    @Nullable
    Instant closingBefore() {
        return closingBefore;
    }
}
