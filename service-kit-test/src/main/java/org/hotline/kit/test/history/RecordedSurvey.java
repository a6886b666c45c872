package org.hotline.kit.test.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A survey: when a customer was asked, and what he said, each time that he said something. */
public final class RecordedSurvey {

    public final UUID id;
    public final int episode;
    public final Instant sentAt;
    /** Who had resolved it, as they stood then. */
    public final RecordedState resolver;

    public final List<Answered> answers = new ArrayList<>();

    @Nullable
    public Instant bouncedAt;

    public RecordedSurvey(UUID id, int episode, Instant sentAt, RecordedState resolver) {
        this.id = id;
        this.episode = episode;
        this.sentAt = sentAt;
        this.resolver = resolver;
    }

    /** One answer. */
    public record Answered(Instant at, int value) {}
}
