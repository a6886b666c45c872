package org.hotline.ticket.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hotline.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/** How a ticket stood before merges or the customer opened it again, or ended its waiting, as long as nobody has worked on it since. */
@Embeddable
class Awakening {

    private @Nullable UUID awakeningId;

    /** Merges and messages. */
    @Column(name = "merges")
    private int causes;

    @Enumerated(EnumType.STRING)
    private @Nullable Status statusBefore;

    private @Nullable Instant resolvedBefore;
    private @Nullable Instant closingBefore;

    /** The one that was there before. */
    private transient @Nullable Awakening standing;

    /** None. */
    protected Awakening() {}

    /** From where a ticket stands. */
    static Awakening from(Lifecycle before) {
        Awakening awakening = new Awakening();
        awakening.awakeningId = Ids.next();
        awakening.statusBefore = before.status();
        awakening.resolvedBefore = before.resolvedAt();
        awakening.closingBefore = before.closeAt();
        awakening.standing = before.awakening();
        return awakening;
    }

    Awakening standing() {
        return standing == null ? this : standing;
    }

    /** One more merge, or message, has this effect. Answers which effect it is, if there is any. */
    @Nullable
    UUID join() {
        causes += awakeningId == null ? 0 : 1;
        return awakeningId;
    }

    /** Merges or messages that had this effect are gone. Answers where the ticket stood before, if they were the last ones. */
    @Nullable
    Status leave(@Nullable UUID effect, int gone) {
        if (awakeningId == null || !awakeningId.equals(effect) || gone == 0) {
            return null;
        }
        causes -= gone;
        return causes == 0 ? statusBefore : null;
    }

    @Nullable
    UUID id() {
        return awakeningId;
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
