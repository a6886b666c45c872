package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Notes in which ticket interactions ended up, which teams it concerns, who alone see them, and whose each word is. */
@ApplicationScoped
@Transactional
public class TicketLinking {

    private final InteractionTable interactions;
    private final TicketTeamTable teams;
    private final TicketCustomerTable customers;

    TicketLinking(InteractionTable interactions, TicketTeamTable teams, TicketCustomerTable customers) {
        this.interactions = interactions;
        this.teams = teams;
        this.customers = customers;
    }

    /** In the order in which it happened to each ticket, any number of times: of several tickets the latest counts. */
    public void link(List<TicketNews> news) {
        List<TicketNews.Filed> filed = only(TicketNews.Filed.class, news);
        if (interactions.link(filed) < filed.size()) {
            interactions.attribute(filed);
        }
        teams.add(only(TicketNews.OfTicket.class, news));
        customers.add(filed);
        for (TicketNews one : news) {
            if (one instanceof TicketNews.Merged merged) {
                teams.merge(merged.ticketId(), merged.into());
            } else if (one instanceof TicketNews.Unmerged unmerged) {
                teams.unmerge(unmerged.ticketId());
            } else if (one instanceof TicketNews.SameCustomer same) {
                customers.merge(same.customerId(), same.into());
            } else if (one instanceof TicketNews.ErasedCustomer erased) {
                customers.erase(erased.customerId());
            } else if (!(one instanceof TicketNews.Filed || one instanceof TicketNews.AtTeam)) {
                throw new IllegalArgumentException("no such news of a ticket: " + one);
            }
        }
    }

    private static <N extends TicketNews> List<N> only(Class<N> kind, List<TicketNews> news) {
        return news.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
