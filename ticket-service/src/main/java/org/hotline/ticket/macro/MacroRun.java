package org.hotline.ticket.macro;

import org.hotline.ticket.ticket.TicketDetails;

/** That a macro was run, and how the ticket is after it. */
public record MacroRun(Macro macro, TicketDetails ticket) {}
