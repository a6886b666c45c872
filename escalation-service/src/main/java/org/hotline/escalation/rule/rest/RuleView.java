package org.hotline.escalation.rule.rest;

import java.time.Duration;
import java.util.UUID;
import org.hotline.escalation.rule.EscalationRule;
import org.hotline.escalation.ticket.Level;
import org.hotline.escalation.ticket.Target;
import org.hotline.escalation.ticket.rest.TicketMatchView;
import org.hotline.kit.web.Version;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * An escalation rule as it is kept.
 *
 * @param before how long before the promise is due the rule acts; zero: when it is broken
 * @param early whether it acts before the promise is due
 */
record RuleView(
        UUID id,
        String key,
        int version,
        int precedence,
        Target target,
        Duration before,
        TicketMatchView match,
        Level toLevel,
        String toTeam,
        boolean early) {

    static RuleView of(EscalationRule rule) {
        return new RuleView(
                rule.id(),
                rule.key(),
                rule.version(),
                rule.precedence(),
                rule.target(),
                rule.before(),
                TicketMatchView.of(rule.match()),
                rule.toLevel(),
                rule.toTeam(),
                rule.isEarly());
    }

    /** As it is now, with its version. */
    static RestResponse<RuleView> answer(EscalationRule rule) {
        return Version.answer(rule.version(), of(rule));
    }

    /** As it is new, with its address and version. */
    static RestResponse<RuleView> created(EscalationRule rule) {
        return Version.created("/v1/escalation-rules/" + rule.id(), rule.version(), of(rule));
    }
}
