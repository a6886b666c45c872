package org.hotline.event;

/** Who found that a matter was not solved after all. */
public enum ReopenCause {
    CUSTOMER,
    OPERATOR,
    /** A value from a newer writer. */
    UNKNOWN
}
