package org.hotline.gateway.interaction.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hotline.event.ticket.CustomerErased;
import org.hotline.event.ticket.CustomersMerged;
import org.hotline.event.ticket.InteractionFiled;
import org.hotline.event.ticket.OperatorPresenceChanged;
import org.hotline.event.ticket.TicketAssigned;
import org.hotline.event.ticket.TicketClassified;
import org.hotline.event.ticket.TicketClosed;
import org.hotline.event.ticket.TicketEvent;
import org.hotline.event.ticket.TicketFact;
import org.hotline.event.ticket.TicketImported;
import org.hotline.event.ticket.TicketMarkedSpam;
import org.hotline.event.ticket.TicketMerged;
import org.hotline.event.ticket.TicketMessagesMoved;
import org.hotline.event.ticket.TicketNoted;
import org.hotline.event.ticket.TicketOpened;
import org.hotline.event.ticket.TicketPaused;
import org.hotline.event.ticket.TicketReopened;
import org.hotline.event.ticket.TicketReplied;
import org.hotline.event.ticket.TicketResolved;
import org.hotline.event.ticket.TicketResumed;
import org.hotline.event.ticket.TicketSplit;
import org.hotline.event.ticket.TicketUnmerged;
import org.hotline.gateway.interaction.TicketLinking;
import org.hotline.gateway.interaction.TicketNews;
import org.hotline.kit.event.EventListener;
import org.hotline.kit.event.EventRouter;

/** Hears from the tickets where interactions were filed, and whose they are. */
@ApplicationScoped
class TicketListener implements EventListener<TicketEvent, TicketNews> {

    private final TicketLinking linking;
    private final EventRouter<TicketEvent, TicketNews> router;

    TicketListener(TicketLinking linking) {
        this.linking = linking;
        this.router = EventRouter.<TicketEvent, TicketNews>of(TicketEvent.class)
                .on(InteractionFiled.class, TicketListener::filed)
                .on(TicketOpened.class, TicketListener::atTeam)
                .on(TicketAssigned.class, TicketListener::atTeam)
                .on(TicketMerged.class, TicketListener::merged)
                .on(TicketUnmerged.class, TicketListener::unmerged)
                .ignoring(TicketClassified.class, TicketNoted.class, TicketReplied.class)
                .ignoring(TicketPaused.class, TicketResumed.class, TicketResolved.class, TicketReopened.class)
                .ignoring(TicketClosed.class, TicketMarkedSpam.class, TicketSplit.class, TicketMessagesMoved.class)
                .on(
                        CustomersMerged.class,
                        fact -> new TicketNews.SameCustomer(fact.mergedCustomerId(), fact.customerId()))
                .on(CustomerErased.class, fact -> new TicketNews.ErasedCustomer(fact.customerId()))
                .ignoring(OperatorPresenceChanged.class, TicketImported.class)
                .build();
    }

    @Override
    public EventRouter<TicketEvent, TicketNews> router() {
        return router;
    }

    /** Not as before: earlier listeners did not hear of teams, nor of customers, so this one hears all from the first fact. */
    @Override
    public String name() {
        return "tickets-and-customers";
    }

    @Override
    public void take(List<TicketNews> news) {
        linking.link(news);
    }

    /** A call that calls back those who called in other tickets stays in its own. */
    private static TicketNews filed(InteractionFiled fact) {
        if (Boolean.TRUE.equals(fact.calledBack())) {
            return atTeam(fact);
        }
        return new TicketNews.Filed(
                fact.ticket().ticketId(),
                fact.ticket().team(),
                fact.ticket().number(),
                fact.ticket().customerId(),
                fact.conversationId(),
                fact.interactionId(),
                fact.recordedAt(),
                fact.customerId());
    }

    private static TicketNews atTeam(TicketFact fact) {
        return new TicketNews.AtTeam(fact.ticket().ticketId(), fact.ticket().team());
    }

    private static TicketNews merged(TicketMerged fact) {
        return new TicketNews.Merged(fact.ticket().ticketId(), fact.ticket().team(), fact.into());
    }

    private static TicketNews unmerged(TicketUnmerged fact) {
        return new TicketNews.Unmerged(fact.ticket().ticketId(), fact.ticket().team());
    }
}
