package org.hotline.gateway.mail;

/** A mail that cannot be understood. */
public final class UnreadableMail extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    UnreadableMail(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /** Why, for people. */
    public String reason() {
        return reason;
    }
}
