package org.hotline.ticket.ticket;

import java.util.List;
import java.util.UUID;
import org.hotline.ticket.message.Message;

/**
 * What the customer said by the talk of a ticket while it was merged, and what goes back to it now.
 *
 * @param messages in the order in which they were said
 * @param waking how many of them are among those by which the ticket where they were is open again, or waits no longer
 */
public record MergedMessages(List<Message> messages, int waking) {

    List<UUID> ids() {
        return messages.stream().map(Message::id).toList();
    }
}
