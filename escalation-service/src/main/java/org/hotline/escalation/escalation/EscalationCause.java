package org.hotline.escalation.escalation;

/** Why a ticket was escalated. */
public enum EscalationCause {
    /** Somebody asked for it. */
    MANUAL,
    /** A promise was broken. */
    SLA,
    /** A rule acted before a promise was broken. */
    RULE
}
