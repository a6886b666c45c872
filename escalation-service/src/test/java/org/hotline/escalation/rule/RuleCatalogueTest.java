package org.hotline.escalation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.escalation.ticket.Level;
import org.hotline.escalation.ticket.Target;
import org.hotline.escalation.ticket.TicketMatch;
import org.hotline.event.Channel;
import org.hotline.event.TicketPriority;
import org.hotline.event.TicketStatus;
import org.hotline.event.TicketType;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

    private static final TicketMatch HIGH =
            new TicketMatch(TicketMatch.Priority.HIGH, null, null, null, null, null, null);
    private static final TicketMatch HIGH_BY_MAIL =
            new TicketMatch(TicketMatch.Priority.HIGH, TicketMatch.Channel.EMAIL, null, null, null, null, null);

    @Test
    void ofTwoRulesTheOneWithMorePrecedenceActsAndOfEqualOnesTheMoreSpecific() {
        EscalationRule all = rule("all", 0, TicketMatch.ALL);
        EscalationRule high = rule("high", 0, HIGH);
        EscalationRule mail = rule("mail", 0, HIGH_BY_MAIL);
        EscalationRule first = rule("first", 1, TicketMatch.ALL);

        assertThat(acting(all, high)).isEqualTo("high");
        assertThat(acting(high, mail, all)).isEqualTo("mail");
        assertThat(acting(mail, first)).isEqualTo("first");
    }

    @Test
    void equalRulesActInTheOrderOfTheirKeysHoweverTheyAreRead() {
        EscalationRule one = rule("a", 0, HIGH);
        EscalationRule other = rule("b", 0, HIGH);

        assertThat(acting(one, other)).isEqualTo(acting(other, one));
    }

    @Test
    void aRuleActsOnItsOwnPromiseAndLeadsHigherOnly() {
        EscalationRule rule = rule("r", 0, TicketMatch.ALL);

        assertThat(rule.isFor(ticket(Level.FIRST), Target.RESOLUTION)).isTrue();
        assertThat(rule.isFor(ticket(Level.FIRST), Target.FIRST_RESPONSE)).isFalse();
        assertThat(rule.isFor(ticket(Level.SECOND), Target.RESOLUTION)).isFalse();
        assertThat(rule.isFor(ticket(Level.THIRD), Target.RESOLUTION)).isFalse();
    }

    @Test
    void aRuleThatActsBeforeThePromiseIsDueDoesNotActWhenItIsBroken() {
        EscalationRule early = rule("early", 9, TicketMatch.ALL, Duration.ofMinutes(10));
        EscalationRule broken = rule("broken", 0, TicketMatch.ALL);
        RuleCatalogue catalogue = new RuleCatalogue(List.of(early, broken));

        assertThat(catalogue.ruleFor(ticket(Level.FIRST), Target.RESOLUTION)).contains(broken);
        assertThat(catalogue.earlyFor(ticket(Level.FIRST), Target.RESOLUTION)).containsExactly(early);
        assertThat(catalogue.early()).containsExactly(early);
    }

    private static String acting(EscalationRule... rules) {
        return new RuleCatalogue(List.of(rules))
                .ruleFor(ticket(Level.FIRST), Target.RESOLUTION)
                .orElseThrow()
                .key();
    }

    private static EscalationRule rule(String key, int precedence, TicketMatch match) {
        return rule(key, precedence, match, Duration.ZERO);
    }

    private static EscalationRule rule(String key, int precedence, TicketMatch match, Duration before) {
        return new EscalationRule(
                UUID.randomUUID(), key, 1, precedence, Target.RESOLUTION, before, match, Level.SECOND, "second-line");
    }

    private static KnownTicket ticket(Level level) {
        return new KnownTicket(
                new UUID(1, 1),
                1,
                1,
                TicketStatus.OPEN,
                TicketType.QUESTION,
                null,
                TicketPriority.HIGH,
                Channel.EMAIL,
                "shop",
                "first-line",
                level,
                Instant.EPOCH,
                Set.of());
    }
}
