package org.hotline.gateway.call;

/** Why a call ended. */
public enum HangupCause {
    NORMAL_CLEARING,
    BUSY,
    CANCEL,
    NO_ANSWER,
    CONGESTION,
    NOT_FOUND,
    FORWARDED
}
