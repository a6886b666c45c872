package org.hotline.escalation.escalation;

import org.hotline.event.EscalationKind;

/** What an escalation asks for. */
public enum Kind {
    /** More expertise: the ticket goes to another team on a higher level. */
    FUNCTIONAL,
    /** More authority: the ticket stays where it is, and whoever leads the team looks after it. */
    HIERARCHICAL;

    /** The same on the wire. */
    public EscalationKind published() {
        return EscalationKind.valueOf(name());
    }
}
