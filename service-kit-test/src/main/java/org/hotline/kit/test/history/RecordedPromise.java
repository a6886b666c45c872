package org.hotline.kit.test.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A promise to a customer, as its clock goes. */
public final class RecordedPromise {

    public final UUID id;
    public final String target;
    public final int episode;
    public final Instant startedAt;
    public final RecordedState state;
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

    /** One that is due when it starts, until somebody knows better. */
    public RecordedPromise(UUID id, String target, int episode, Instant startedAt, RecordedState state) {
        this.id = id;
        this.target = target;
        this.episode = episode;
        this.startedAt = startedAt;
        this.dueAt = startedAt;
        this.state = state;
    }
}
