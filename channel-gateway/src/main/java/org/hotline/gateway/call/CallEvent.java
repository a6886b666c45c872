package org.hotline.gateway.call;

/** What can happen to a call. */
public enum CallEvent {
    OFFERED,
    QUEUED,
    CONNECTED,
    HELD,
    RESUMED,
    TRANSFERRED,
    ENDED,
    WRAPUP_STARTED,
    WRAPUP_ENDED
}
