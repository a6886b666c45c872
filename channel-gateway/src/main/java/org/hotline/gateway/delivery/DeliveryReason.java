package org.hotline.gateway.delivery;

/**
 * Why a delivery did not succeed, as far as we say so ourselves. What mail servers say goes by their codes, and integrations say
 * it in words of their own, so that the published reason is a text.
 */
public enum DeliveryReason {
    ATTACHMENT_MISSING,
    ATTACHMENTS_TOO_LARGE,
    /** The customer wants nothing from us on this channel. */
    BLOCKED,
    /** Time and again its sender went down with it. */
    CANNOT_BE_SENT,
    /** Whoever reads there complained of a mail of ours. */
    COMPLAINT,
    /** It reached the customer, but somebody else got no copy: a server took none, or nobody is there. */
    COPY_REFUSED,
    ERASED,
    EXPIRED,
    /** The integration did not say why. */
    FAILED,
    /** The channel sends texts only. */
    FILES_NOT_SENT,
    INVALID_ADDRESS,
    OWN_ADDRESS,
    /** Whoever delivers it takes no more for now. */
    RATE_LIMITED,
    /** The customer said nothing for so long that his channel lets nobody answer him. */
    REPLY_WINDOW_CLOSED,
    SIGN_IN_REFUSED,
    /** An earlier mail came back from there for good, or whoever reads there complained, and no person wrote this one. */
    SUPPRESSED,
    /** The connection to our mail server cannot be secured as it has to be, or somebody else answers there. */
    TLS_REFUSED,
    UNREACHABLE,
    /** It is to be signed, and the key cannot be read. */
    UNSIGNED;

    /** What a mail server answered. */
    public static String smtp(int code) {
        return "SMTP_" + code;
    }

    /** What a mail server wrote afterwards. */
    static String notice(String status) {
        return "DSN_" + status;
    }
}
