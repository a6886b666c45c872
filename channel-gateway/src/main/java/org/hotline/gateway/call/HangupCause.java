package org.hotline.gateway.call;

import org.hotline.event.CallEndCause;

/** Why a call ended. */
public enum HangupCause {
    NORMAL_CLEARING,
    BUSY,
    CANCEL,
    NO_ANSWER,
    CONGESTION,
    NOT_FOUND,
    FORWARDED;

    /** The same on the wire. */
    public CallEndCause published() {
        return CallEndCause.valueOf(name());
    }
}
