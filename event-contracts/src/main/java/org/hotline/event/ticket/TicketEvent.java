package org.hotline.event.ticket;

import org.hotline.event.Event;
import org.hotline.event.Topic;

/** What happened to tickets, to those who work on them and to those whose matters they are. */
@Topic("ticket-events")
public sealed interface TicketEvent extends Event
        permits TicketFact, OperatorPresenceChanged, CustomersMerged, CustomerErased {}
