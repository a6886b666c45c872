package org.hotline.ticket.ticket;

/** What proved that a message belongs to a ticket. */
public enum JoinReason {
    THREAD_TOKEN,
    REFERENCE,
    CONVERSATION
}
