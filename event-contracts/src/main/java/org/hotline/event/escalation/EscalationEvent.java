package org.hotline.event.escalation;

import java.util.UUID;
import org.hotline.event.Event;
import org.hotline.event.Topic;

/** What happened to a promise or an escalation of a ticket. Keyed by ticket. */
@Topic("escalation-events")
public sealed interface EscalationEvent extends Event
        permits SlaClockStarted,
                SlaClockPaused,
                SlaClockResumed,
                SlaClockMet,
                SlaClockBreached,
                SlaClockCancelled,
                EscalationRaised,
                EscalationAccepted,
                EscalationDeclined,
                EscalationHandedBack,
                EscalationWithdrawn,
                EscalationCompleted {

    /** The ticket that it is about. */
    UUID ticketId();

    @Override
    default UUID key() {
        return ticketId();
    }
}
