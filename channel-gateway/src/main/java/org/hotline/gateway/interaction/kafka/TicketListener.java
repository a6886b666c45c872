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
import org.hotline.event.ticket.TicketMarkedSpam;
import org.hotline.event.ticket.TicketMerged;
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
import org.hotline.gateway.interaction.TicketLinking.TicketLink;
import org.hotline.kit.event.EventListener;
import org.hotline.kit.event.EventRouter;

/** Hears from the tickets where interactions were filed. */
@ApplicationScoped
class TicketListener implements EventListener<TicketEvent, TicketLink> {

    private final TicketLinking linking;
    private final EventRouter<TicketEvent, TicketLink> router;

    TicketListener(TicketLinking linking) {
        this.linking = linking;
        this.router = EventRouter.<TicketEvent, TicketLink>of(TicketEvent.class)
                .on(InteractionFiled.class, TicketListener::link)
                .ignoring(TicketOpened.class, TicketClassified.class, TicketAssigned.class, TicketNoted.class)
                .ignoring(TicketReplied.class, TicketPaused.class, TicketResumed.class, TicketResolved.class)
                .ignoring(TicketReopened.class, TicketClosed.class, TicketMarkedSpam.class)
                .ignoring(TicketMerged.class, TicketUnmerged.class, TicketSplit.class)
                .ignoring(OperatorPresenceChanged.class, CustomersMerged.class, CustomerErased.class)
                .build();
    }

    @Override
    public EventRouter<TicketEvent, TicketLink> router() {
        return router;
    }

    @Override
    public void take(List<TicketLink> links) {
        linking.link(links);
    }

    private static TicketLink link(InteractionFiled fact) {
        return new TicketLink(
                fact.interactionId(),
                fact.ticket().ticketId(),
                fact.ticket().number(),
                fact.ticket().team(),
                fact.recordedAt());
    }
}
