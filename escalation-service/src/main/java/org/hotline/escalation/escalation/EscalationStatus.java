package org.hotline.escalation.escalation;

/** How an escalation stands. */
public enum EscalationStatus {
    REQUESTED,
    ACCEPTED,
    DECLINED,
    HANDED_BACK,
    WITHDRAWN,
    COMPLETED;

    public boolean isOpen() {
        return this == REQUESTED || this == ACCEPTED;
    }
}
