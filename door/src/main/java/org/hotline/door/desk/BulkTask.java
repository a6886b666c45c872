package org.hotline.door.desk;

/** What one can do with several tickets at once on the desk. */
public enum BulkTask {
    /** Assign them to oneself. */
    TAKE,
    PRIORITY,
    TAG,
    SNOOZE,
    SPAM
}
