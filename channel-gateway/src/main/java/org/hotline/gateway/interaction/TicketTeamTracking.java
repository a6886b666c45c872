package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps which teams a ticket concerns, so that those and no others see what was said in it. */
@ApplicationScoped
@Transactional
public class TicketTeamTracking {

    private final TicketTeamTable teams;

    TicketTeamTracking(TicketTeamTable teams) {
        this.teams = teams;
    }

    /** How a ticket stands to another one. */
    public enum Merge {
        NONE,
        MADE,
        TAKEN_BACK
    }

    /**
     * A team that has a ticket.
     *
     * @param into the ticket in which it goes on, when a merge was made
     */
    public record TicketTeam(
            UUID ticketId,
            String team,
            Merge merge,
            @Nullable UUID into) {}

    /** In the order in which it happened to each ticket. */
    public void track(List<TicketTeam> news) {
        teams.add(news);
        for (TicketTeam told : news) {
            UUID into = told.into();
            if (told.merge() == Merge.MADE && into != null) {
                teams.merge(told.ticketId(), into);
            } else if (told.merge() == Merge.TAKEN_BACK) {
                teams.unmerge(told.ticketId());
            }
        }
    }
}
