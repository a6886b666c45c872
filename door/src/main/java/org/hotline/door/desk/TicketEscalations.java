package org.hotline.door.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The escalations of a ticket, and what the one who looks at them may do with them.
 *
 * @param team of whoever looks; nothing for those who lead and work on none: they may do all
 */
public record TicketEscalations(
        List<DeskEscalation> items, @Nullable String team) {

    static final TicketEscalations NONE = new TicketEscalations(List.of(), null);

    /** Whether he may accept or decline it. */
    public boolean canTake(DeskEscalation escalation) {
        return escalation.isRequested() && isOn(escalation.toTeam());
    }

    public boolean canHandBack(DeskEscalation escalation) {
        return escalation.isAccepted() && isOn(escalation.toTeam());
    }

    public boolean canWithdraw(DeskEscalation escalation) {
        return escalation.isRequested() && isOn(escalation.fromTeam());
    }

    private boolean isOn(String wanted) {
        return team == null || team.equals(wanted);
    }
}
