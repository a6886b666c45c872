package org.hotline.event.ticket;

import java.util.UUID;

/** A fact about one ticket. Keyed by ticket. */
public sealed interface TicketFact extends TicketEvent
        permits TicketOpened,
                InteractionFiled,
                TicketClassified,
                TicketAssigned,
                TicketReplied,
                TicketNoted,
                TicketPaused,
                TicketResumed,
                TicketResolved,
                TicketReopened,
                TicketClosed,
                TicketMerged,
                TicketUnmerged,
                TicketSplit,
                TicketMessagesMoved,
                TicketMarkedSpam,
                TicketImported {

    /** The ticket as it stood right after the fact. */
    TicketSnapshot ticket();

    @Override
    default UUID key() {
        return ticket().ticketId();
    }
}
