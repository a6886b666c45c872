package org.hotline.escalation.escalation;

/** Why a ticket was escalated. */
public enum EscalationCause {
    /** Somebody asked for it. */
    MANUAL,
    /** A promise was broken. */
    SLA,
    /** A rule acted before a promise was broken. */
    RULE;

    /** The same on the wire. */
    public org.hotline.event.EscalationCause published() {
        return org.hotline.event.EscalationCause.valueOf(name());
    }
}
