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
    OPENED,
    PAUSED,
    RECEIVED,
    REOPENED,
    REPLIED,
    RESOLVED,
    RESUMED,
    SPLIT,
    UNMERGED
}
