package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Notes on interactions in which ticket they ended up, and keeps which teams a ticket concerns, so that those and no others
 * see what was said in it.
 */
@ApplicationScoped
@Transactional
public class TicketLinking {

    private final InteractionTable interactions;
    private final TicketTeamTable teams;

    TicketLinking(InteractionTable interactions, TicketTeamTable teams) {
        this.interactions = interactions;
        this.teams = teams;
    }

    /** In the order in which it happened to each ticket, any number of times: of several tickets the latest counts. */
    public void link(List<TicketNews> news) {
        interactions.link(news.stream()
                .filter(TicketNews.Filed.class::isInstance)
                .map(TicketNews.Filed.class::cast)
                .toList());
        teams.add(news);
        for (TicketNews one : news) {
            if (one instanceof TicketNews.Merged merged) {
                teams.merge(merged.ticketId(), merged.into());
            } else if (one instanceof TicketNews.Unmerged unmerged) {
                teams.unmerge(unmerged.ticketId());
            }
        }
    }
}
