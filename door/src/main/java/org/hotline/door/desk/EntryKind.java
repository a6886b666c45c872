package org.hotline.door.desk;

/** What can happen to a ticket. */
public enum EntryKind {
    OPENED,
    RECEIVED,
    CLASSIFIED,
    ASSIGNED,
    REPLIED,
    NOTED,
    PAUSED,
    RESUMED,
    RESOLVED,
    REOPENED,
    CLOSED,
    MERGED,
    UNMERGED,
    SPLIT,
    MESSAGES_ARRIVED,
    MESSAGES_WENT_BACK,
    MARKED_SPAM,
    CALL_CONNECTED,
    CALL_ENDED,
    DELIVERED,
    DEFERRED,
    BOUNCED
}
