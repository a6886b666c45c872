package org.hotline.kit.test.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A promise to a customer, as its clock goes. */
public final class Promised {

    public final UUID id;
    public final String target;
    public final int episode;
    public final Instant startedAt;
    public final Standing standing;
    public Instant dueAt;

    @Nullable
    public Instant pausedAt;

    @Nullable
    public Instant resumedAt;

    @Nullable
    public Instant metAt;

    @Nullable
    public Instant breachedAt;

    @Nullable
    public Instant cancelledAt;

    public Promised(UUID id, String target, int episode, Instant startedAt, Instant dueAt, Standing standing) {
        this.id = id;
        this.target = target;
        this.episode = episode;
        this.startedAt = startedAt;
        this.dueAt = dueAt;
        this.standing = standing;
    }
}
