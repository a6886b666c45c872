package org.hotline.gateway.suppression;

/** Why an address gets no mail. */
public enum SuppressionCause {
    /** A server said that nobody is there: nothing is sent there. */
    BOUNCED,
    /** Whoever reads there complained: nothing is sent there that no person wrote. */
    COMPLAINED
}
