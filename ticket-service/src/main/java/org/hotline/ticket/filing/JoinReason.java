package org.hotline.ticket.filing;

/** What proved that a message belongs to a ticket. */
enum JoinReason {
    THREAD_TOKEN,
    REFERENCE,
    CONVERSATION,
    /** We call somebody back whose call nobody took. */
    CALL_BACK,
    /** Somebody whose call nobody took calls again soon. */
    CALLED_AGAIN
}
