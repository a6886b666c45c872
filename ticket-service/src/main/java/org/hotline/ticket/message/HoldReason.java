package org.hotline.ticket.message;

/** Why a reply that waits does not go out by itself. */
public enum HoldReason {
    /** The customer wrote or called after it was written, also in a ticket that was merged into its own. */
    CUSTOMER_WROTE,
    /** Its ticket was merged into another one. */
    MERGED,
    SPAM,
    CLOSED,
    /** There is no way to the customer any more. */
    UNREACHABLE,
    /** A file of it went with another answer, or is not there any more. */
    FILE_GONE
}
