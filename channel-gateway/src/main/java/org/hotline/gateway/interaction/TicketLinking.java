package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.interaction.TicketTeamTracking.Merge;
import org.hotline.gateway.interaction.TicketTeamTracking.TicketTeam;

/** Notes on interactions in which ticket they ended up. */
@ApplicationScoped
@Transactional
public class TicketLinking {

    private final InteractionTable interactions;
    private final TicketTeamTable teams;

    TicketLinking(InteractionTable interactions, TicketTeamTable teams) {
        this.interactions = interactions;
        this.teams = teams;
    }

    /** The ticket that an interaction became part of, and the team that has it. */
    public record TicketLink(UUID interactionId, UUID ticketId, String ticketNumber, String team, Instant filedAt) {}

    /** In any order, any number of times: the latest ticket counts. */
    public void link(List<TicketLink> links) {
        interactions.link(links);
        teams.add(links.stream()
                .map(link -> new TicketTeam(link.ticketId(), link.team(), Merge.NONE, null))
                .toList());
    }
}
