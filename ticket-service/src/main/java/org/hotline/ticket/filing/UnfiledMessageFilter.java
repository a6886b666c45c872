package org.hotline.ticket.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.ticket.acknowledgement.MessageAcknowledging;
import org.hotline.ticket.message.ConversationLock;
import org.hotline.ticket.message.MessageTable;

/** Tells what has not been filed yet from what has, however often and in however many batches it arrives. */
@ApplicationScoped
class UnfiledMessageFilter {

    private final ConversationLock conversations;
    private final MessageTable messages;
    private final MessageAcknowledging acknowledging;

    UnfiledMessageFilter(ConversationLock conversations, MessageTable messages, MessageAcknowledging acknowledging) {
        this.conversations = conversations;
        this.messages = messages;
        this.acknowledging = acknowledging;
    }

    /** Those that are not filed, each once; nobody else files anything of their conversations, or acknowledges their senders' mails, before the commit. */
    List<IncomingMessage> hold(List<IncomingMessage> arrived) {
        conversations.hold(arrived.stream()
                .map(message -> message.route().conversationId())
                .toList());
        Map<UUID, IncomingMessage> once = new LinkedHashMap<>();
        arrived.forEach(message -> once.putIfAbsent(message.arrival().interactionId(), message));
        messages.filed(once.keySet()).forEach(once::remove);
        acknowledging.hold(once.values().stream()
                .filter(IncomingMessage::isToBeAcknowledged)
                .map(IncomingMessage::route)
                .toList());
        return List.copyOf(once.values());
    }
}
