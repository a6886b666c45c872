package org.hotline.escalation.escalation;

import org.hotline.event.EscalationCause;

/** Why a ticket was escalated. */
public enum Cause {
    /** Somebody asked for it. */
    MANUAL,
    /** A promise was broken. */
    SLA,
    /** A rule acted before a promise was broken. */
    RULE;

    /** The same on the wire. */
    public EscalationCause published() {
        return EscalationCause.valueOf(name());
    }
}
