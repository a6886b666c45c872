package org.hotline.ticket.procedure;

import org.hotline.ticket.timeline.TimelineEntry;

/** What came of a step. */
public enum StepOutcome {
    DONE(TimelineEntry.EntryKind.STEP_DONE),
    FAILED(TimelineEntry.EntryKind.STEP_FAILED),
    SKIPPED(TimelineEntry.EntryKind.STEP_SKIPPED);

    private final TimelineEntry.EntryKind entry;

    StepOutcome(TimelineEntry.EntryKind entry) {
        this.entry = entry;
    }

    /** The same in the timeline. */
    TimelineEntry.EntryKind entry() {
        return entry;
    }
}
