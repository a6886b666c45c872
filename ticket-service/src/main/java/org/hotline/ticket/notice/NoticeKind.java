package org.hotline.ticket.notice;

/** Of what somebody is told. */
public enum NoticeKind {
    /** In a note. */
    MENTIONED,
    CUSTOMER_WROTE,
    REPLIED,
    STATUS_CHANGED
}
