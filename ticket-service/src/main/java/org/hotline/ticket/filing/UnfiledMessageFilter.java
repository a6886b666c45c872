package org.hotline.ticket.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.ticket.message.ConversationLock;
import org.hotline.ticket.message.MessageTable;

/** Tells what has not been filed yet from what has, however often and in however many batches it arrives. */
@ApplicationScoped
class UnfiledMessageFilter {

    private final ConversationLock conversations;
    private final MessageTable messages;

    UnfiledMessageFilter(ConversationLock conversations, MessageTable messages) {
        this.conversations = conversations;
        this.messages = messages;
    }

    /** Those that are not filed, each once; nobody else files anything of their conversations before the commit. */
    List<IncomingMessage> hold(List<IncomingMessage> arrived) {
        conversations.hold(arrived.stream()
                .map(message -> message.route().conversationId())
                .toList());
        Map<UUID, IncomingMessage> once = new LinkedHashMap<>();
        arrived.forEach(message -> once.putIfAbsent(message.arrival().interactionId(), message));
        messages.filed(once.keySet()).forEach(once::remove);
        return List.copyOf(once.values());
    }
}
