package org.hotline.ticket.ticket;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of the promises of a ticket: of each target the last change. */
public final class DueChanges {

    private final UUID ticket;
    private final Map<DueTarget, DueChange> last = new EnumMap<>(DueTarget.class);

    public DueChanges(UUID ticket) {
        this.ticket = ticket;
    }

    public UUID ticket() {
        return ticket;
    }

    public void add(DueChange change) {
        last.merge(change.target(), change, DueChange::then);
    }

    public Set<DueTarget> targets() {
        return last.keySet();
    }

    /** Null when nothing is owed now. */
    @Nullable
    Instant dueAt(DueTarget target) {
        return Objects.requireNonNull(last.get(target)).dueAt();
    }

    /** Since when the customer waits for an answer, if that is news. */
    @Nullable
    Instant askedAt() {
        return last.values().stream()
                .filter(change -> change.target() != DueTarget.RESOLUTION)
                .map(DueChange::askedAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }
}
