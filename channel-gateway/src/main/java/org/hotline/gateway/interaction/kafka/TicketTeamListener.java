package org.hotline.gateway.interaction.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hotline.event.ticket.CustomerErased;
import org.hotline.event.ticket.CustomersMerged;
import org.hotline.event.ticket.InteractionFiled;
import org.hotline.event.ticket.OperatorPresenceChanged;
import org.hotline.event.ticket.TicketAssigned;
import org.hotline.event.ticket.TicketClassified;
import org.hotline.event.ticket.TicketClosed;
import org.hotline.event.ticket.TicketEvent;
import org.hotline.event.ticket.TicketFact;
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
import org.hotline.gateway.interaction.TicketTeamTracking;
import org.hotline.gateway.interaction.TicketTeamTracking.Merge;
import org.hotline.gateway.interaction.TicketTeamTracking.TicketTeam;
import org.hotline.kit.event.EventListener;
import org.hotline.kit.event.EventRouter;
import org.jspecify.annotations.Nullable;

/** Hears from the tickets whose they are; under a name of its own, and so from the first fact that there is. */
@ApplicationScoped
class TicketTeamListener implements EventListener<TicketEvent, TicketTeam> {

    private final TicketTeamTracking tracking;
    private final EventRouter<TicketEvent, TicketTeam> router;

    TicketTeamListener(TicketTeamTracking tracking) {
        this.tracking = tracking;
        this.router = EventRouter.<TicketEvent, TicketTeam>of(TicketEvent.class)
                .on(TicketOpened.class, fact -> team(fact, Merge.NONE, null))
                .on(TicketAssigned.class, fact -> team(fact, Merge.NONE, null))
                .on(TicketMerged.class, fact -> team(fact, Merge.MADE, fact.into()))
                .on(TicketUnmerged.class, fact -> team(fact, Merge.TAKEN_BACK, null))
                .ignoring(InteractionFiled.class, TicketClassified.class, TicketNoted.class, TicketReplied.class)
                .ignoring(TicketPaused.class, TicketResumed.class, TicketResolved.class, TicketReopened.class)
                .ignoring(TicketClosed.class, TicketMarkedSpam.class, TicketSplit.class)
                .ignoring(OperatorPresenceChanged.class, CustomersMerged.class, CustomerErased.class)
                .build();
    }

    @Override
    public EventRouter<TicketEvent, TicketTeam> router() {
        return router;
    }

    @Override
    public String name() {
        return "ticket-teams";
    }

    @Override
    public void take(List<TicketTeam> news) {
        tracking.track(news);
    }

    private static TicketTeam team(TicketFact fact, Merge merge, @Nullable UUID into) {
        return new TicketTeam(fact.ticket().ticketId(), fact.ticket().team(), merge, into);
    }
}
