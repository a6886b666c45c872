package org.hotline.escalation.rule.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.hotline.escalation.rule.EscalationRule;
import org.hotline.escalation.ticket.Level;
import org.hotline.escalation.ticket.Target;
import org.hotline.escalation.ticket.rest.TicketMatchRequest;
import org.hotline.kit.id.Ids;
import org.hotline.kit.staff.NamesTeams;
import org.hotline.kit.text.Grammar;
import org.jspecify.annotations.Nullable;

/**
 * A rule to be kept.
 *
 * @param before how long before the promise is due the rule acts, ISO 8601; not given: when it is broken
 */
record RuleRequest(
        @NotNull @Pattern(regexp = Grammar.KEY, message = Grammar.KEY_RULE) @Size(max = Grammar.LONGEST_KEY)
        String key,

        int precedence,
        @NotNull Target target,
        @Nullable @DurationMin @DurationMax(days = 30) Duration before,
        @Nullable @Valid TicketMatchRequest match,
        @NotNull HigherLevel toLevel,
        @NotBlank @Size(max = 60) String toTeam)
        implements NamesTeams {

    @Override
    public Stream<String> teamsNamed() {
        return Stream.concat(Stream.ofNullable(toTeam), TicketMatchRequest.teamOf(match));
    }

    EscalationRule toRule() {
        return new EscalationRule(
                Ids.next(),
                key,
                1,
                precedence,
                target,
                before == null ? Duration.ZERO : before,
                TicketMatchRequest.matchOf(match),
                toLevel.level(),
                toTeam);
    }

    /** Levels to which a ticket can climb. */
    enum HigherLevel {
        SECOND,
        THIRD;

        Level level() {
            return Level.valueOf(name());
        }
    }
}
