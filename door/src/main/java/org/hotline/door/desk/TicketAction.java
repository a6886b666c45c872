package org.hotline.door.desk;

import java.util.Locale;
import java.util.UUID;

/** What one can do with a ticket on the desk. */
public enum TicketAction {
    REPLY,
    /** Take a reply back that has not gone out. */
    UNDO,
    NOTE,
    FORWARD,
    RESOLVE,
    ESCALATE,
    /** Take what was escalated. */
    ACCEPT,
    DECLINE,
    HANDBACK,
    /** Take an escalation back. */
    WITHDRAW,
    TAKE,
    /** Put it back into its queue. */
    UNASSIGN,
    /** Leave it out of its queue for a while. */
    SNOOZE,
    UNSNOOZE,
    CLOSE,
    REOPEN,
    /** Open a procedure. */
    PROCEDURE,
    /** Say what came of a step of it. */
    STEP,
    /** Put what could help into the reply that is being written. */
    INSERT;

    /** How it is written in an address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As an address says it. */
    public static TicketAction fromString(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** Makes a call that is made twice the same one. */
    static String once() {
        return UUID.randomUUID().toString();
    }
}
