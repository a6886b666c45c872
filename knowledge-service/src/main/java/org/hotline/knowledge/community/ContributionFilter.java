package org.hotline.knowledge.community;

import org.jspecify.annotations.Nullable;

/** Which contributions are wanted; what is absent does not matter. */
public record ContributionFilter(
        @Nullable ContributionState state,
        @Nullable String writer,
        @Nullable Boolean accepted) {}
