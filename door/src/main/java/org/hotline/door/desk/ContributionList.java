package org.hotline.door.desk;

import org.jspecify.annotations.Nullable;

/** What of the community is looked at. */
public enum ContributionList {

    /** What nobody of us has read. */
    WAITING(DeskContribution.Shown.WAITING, null),

    /** What everybody reads, to be answered by us. */
    PUBLISHED(DeskContribution.Shown.PUBLISHED, null),

    /** Answers that solved their question, of which articles can be made. */
    SOLVED(DeskContribution.Shown.PUBLISHED, true);

    private final DeskContribution.Shown state;
    private final @Nullable Boolean accepted;

    ContributionList(DeskContribution.Shown state, @Nullable Boolean accepted) {
        this.state = state;
        this.accepted = accepted;
    }

    Items<DeskContribution> read(ContributionApi api, @Nullable String after, int most) {
        return api.contributions(state, accepted, after, most);
    }
}
