package org.hotline.gateway.chat.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.event.ClosureReason;
import org.hotline.event.TicketStatus;
import org.hotline.event.ticket.CustomerErased;
import org.hotline.event.ticket.CustomersMerged;
import org.hotline.event.ticket.InteractionFiled;
import org.hotline.event.ticket.OperatorPresenceChanged;
import org.hotline.event.ticket.TicketClosed;
import org.hotline.event.ticket.TicketEvent;
import org.hotline.event.ticket.TicketFact;
import org.hotline.event.ticket.TicketImported;
import org.hotline.event.ticket.TicketMerged;
import org.hotline.event.ticket.TicketMessagesMoved;
import org.hotline.event.ticket.TicketNoted;
import org.hotline.event.ticket.TicketSnapshot;
import org.hotline.event.ticket.TicketSplit;
import org.hotline.event.ticket.TicketUnmerged;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.channel.OwnChat;
import org.hotline.gateway.chat.ChatQueueing;
import org.hotline.gateway.chat.ChatTicket;
import org.hotline.gateway.chat.ChatTicketNews;
import org.hotline.kit.event.EventListener;
import org.hotline.kit.event.EventRouter;

/** Hears from the tickets in which visitors wait how these stand. */
@ApplicationScoped
class ChatTicketListener implements EventListener<TicketEvent, ChatTicketNews> {

    private static final Set<TicketStatus> SOLVED = Set.of(TicketStatus.RESOLVED, TicketStatus.CLOSED);

    private final ChatQueueing queueing;
    private final EventRouter<TicketEvent, ChatTicketNews> router;

    ChatTicketListener(ChatQueueing queueing) {
        this.queueing = queueing;
        this.router = EventRouter.<TicketEvent, ChatTicketNews>of(TicketEvent.class)
                .on(TicketFact.class, fact -> new ChatTicketNews.Stands(waiting(fact)))
                .on(InteractionFiled.class, ChatTicketListener::filed)
                .onEach(TicketClosed.class, ChatTicketListener::closed)
                .on(TicketMessagesMoved.class, ChatTicketListener::moved)
                .on(TicketUnmerged.class, fact -> new ChatTicketNews.Returned(waiting(fact)))
                .on(TicketSplit.class, ChatTicketListener::parted)
                .ignoring(TicketMerged.class, TicketImported.class, TicketNoted.class)
                .ignoring(CustomersMerged.class, CustomerErased.class, OperatorPresenceChanged.class)
                .build();
    }

    @Override
    public EventRouter<TicketEvent, ChatTicketNews> router() {
        return router;
    }

    @Override
    public String name() {
        return "tickets-of-chats";
    }

    @Override
    public void take(List<ChatTicketNews> news) {
        queueing.hear(news);
    }

    private static ChatTicket waiting(TicketFact fact) {
        TicketSnapshot ticket = fact.ticket();
        return new ChatTicket(
                ticket.ticketId(),
                ticket.team(),
                ticket.operator() != null,
                SOLVED.contains(ticket.status()) ? null : ticket.unansweredSince());
    }

    private static ChatTicketNews filed(InteractionFiled fact) {
        return OwnChat.isIt(Channel.of(fact.channel()), fact.account()) && !fact.outbound()
                ? new ChatTicketNews.FiledChat(fact.conversationId(), waiting(fact))
                : new ChatTicketNews.Stands(waiting(fact));
    }

    /** What is closed because it goes on in another ticket waits there. */
    private static List<ChatTicketNews> closed(TicketClosed fact) {
        return fact.reason() == ClosureReason.DUPLICATE ? List.of() : List.of(new ChatTicketNews.Stands(waiting(fact)));
    }

    private static ChatTicketNews moved(TicketMessagesMoved fact) {
        return fact.arrived()
                ? new ChatTicketNews.Arrived(waiting(fact), fact.other())
                : new ChatTicketNews.Stands(waiting(fact));
    }

    private static ChatTicketNews parted(TicketSplit fact) {
        List<UUID> interactions = fact.interactionIds();
        return interactions == null
                ? new ChatTicketNews.Stands(waiting(fact))
                : new ChatTicketNews.Parted(waiting(fact), fact.into(), interactions, fact.occurredAt());
    }
}
