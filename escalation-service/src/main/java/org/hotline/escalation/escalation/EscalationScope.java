package org.hotline.escalation.escalation;

import java.util.Set;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Scope;

/**
 * Which side of an escalation somebody is on.
 *
 * @param scope what they may see
 * @param leads whether they lead a team, or watch all of them
 */
record EscalationScope(Scope scope, boolean leads) {

    static EscalationScope of(Caller caller, Scope scope) {
        return new EscalationScope(scope, caller.leads());
    }

    /** Those of the teams that see it. */
    boolean covers(Escalation escalation) {
        return scope.covers(escalation.teams());
    }

    /** Those of the team that it was sent to; for more authority only whoever leads it. */
    boolean receives(Escalation escalation) {
        return scope.covers(Set.of(escalation.route().toTeam()))
                && (escalation.route().kind() == EscalationKind.FUNCTIONAL || leads);
    }

    /** Those of the team that sent it, and whoever leads. */
    boolean canWithdraw(Escalation escalation) {
        return leads || scope.covers(Set.of(escalation.route().fromTeam()));
    }
}
