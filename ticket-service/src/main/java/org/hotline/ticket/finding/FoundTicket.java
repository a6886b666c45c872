package org.hotline.ticket.finding;

import org.hotline.ticket.passage.FoundPassage;
import org.hotline.ticket.ticket.TicketDetails;
import org.jspecify.annotations.Nullable;

/**
 * A ticket in a list.
 *
 * @param said where it was said, when words were looked for and somebody said them
 */
public record FoundTicket(TicketDetails details, @Nullable FoundPassage said) {}
