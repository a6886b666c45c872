package org.hotline.event.ticket;

import org.hotline.event.Topic;

/** What was decided about those who work here: which teams there are, and who is on which. */
@Topic("ticket-events")
public sealed interface StaffEvent extends TicketEvent permits TeamDefined, OperatorPlaced {}
