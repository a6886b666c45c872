package org.hotline.escalation.sla.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.time.DurationMin;
import org.hotline.escalation.sla.SlaPolicy;
import org.hotline.escalation.ticket.Target;
import org.hotline.escalation.ticket.rest.TicketMatchRequest;
import org.hotline.event.TicketStatus;
import org.hotline.kit.id.Ids;
import org.hotline.kit.staff.NamesTeams;
import org.hotline.kit.text.Grammar;
import org.jspecify.annotations.Nullable;

/**
 * A policy to be kept.
 *
 * @param targets business time by target, ISO 8601, such as PT4H
 * @param pausedBy both waiting statuses when not given
 */
@Schema(requiredProperties = {"key", "calendar", "targets"})
record PolicyRequest(
        @NotNull @Pattern(regexp = Grammar.KEY, message = Grammar.KEY_RULE) @Size(max = Grammar.LONGEST_KEY)
        String key,

        int precedence,
        @Nullable @Valid TicketMatchRequest match,
        @NotBlank String calendar,

        @NotEmpty @Schema(minProperties = 1, examples = "{\"FIRST_RESPONSE\": \"PT1H\", \"RESOLUTION\": \"PT4H\"}")
        Map<Target, @NotNull @DurationMin(seconds = 1) Duration> targets,

        @Nullable Set<@NotNull WaitingFor> pausedBy)
        implements NamesTeams {

    @Override
    public Stream<String> teamsNamed() {
        return TicketMatchRequest.teamOf(match);
    }

    SlaPolicy toPolicy() {
        Set<WaitingFor> waiting = pausedBy == null ? Set.of(WaitingFor.values()) : pausedBy;
        return new SlaPolicy(
                Ids.next(),
                key,
                1,
                precedence,
                TicketMatchRequest.matchOf(match),
                calendar,
                targets,
                waiting.stream().map(WaitingFor::published).collect(Collectors.toSet()));
    }

    /** Statuses in which a resolution clock may stand still. */
    enum WaitingFor {
        PENDING,
        ON_HOLD;

        /** The same on the wire. */
        TicketStatus published() {
            return TicketStatus.valueOf(name());
        }

        static WaitingFor of(TicketStatus wire) {
            return valueOf(wire.name());
        }
    }
}
