package org.hotline.door.desk;

/** What can happen to a ticket. */
public enum EntryKind {
    ASSIGNED,
    BOUNCED,
    CALL_CONNECTED,
    CALL_ENDED,
    CLASSIFIED,
    CLOSED,
    DEFERRED,
    DELIVERED,
    MARKED_SPAM,
    MERGED,
    MESSAGES_ARRIVED,
    MESSAGES_WENT_BACK,
    NOTED,
    OFFERED,
    OFFER_DECLINED,
    OFFER_EXPIRED,
    OPENED,
    PAUSED,
    PROCEDURE_OPENED,
    RECEIVED,
    REOPENED,
    REPLIED,
    REPLY_HELD,
    REPLY_TAKEN_BACK,
    REPLY_WAITS,
    RESOLVED,
    RESUMED,
    SNOOZED,
    SPLIT,
    STEP_DONE,
    STEP_FAILED,
    STEP_SKIPPED,
    UNMERGED,
    UNSNOOZED;

    /** Whether its cause is the number of a step. */
    boolean isOfStep() {
        return this == STEP_DONE || this == STEP_FAILED || this == STEP_SKIPPED;
    }
}
