package org.hotline.ticket.working;

/** What can be done with many tickets at once. */
public enum BulkAction {
    ASSIGN,
    UNASSIGN,
    TAG,
    UNTAG,
    PRIORITY,
    SNOOZE,
    UNSNOOZE,
    RESOLVE,
    CLOSE,
    SPAM
}
