package org.hotline.escalation.escalation;

/** What an escalation asks for. */
public enum EscalationKind {
    /** More expertise: the ticket goes to another team on a higher level. */
    FUNCTIONAL,
    /** More authority: the ticket stays where it is, and whoever leads the team looks after it. */
    HIERARCHICAL;

    /** The same on the wire. */
    public org.hotline.event.EscalationKind published() {
        return org.hotline.event.EscalationKind.valueOf(name());
    }
}
