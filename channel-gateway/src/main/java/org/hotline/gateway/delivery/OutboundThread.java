package org.hotline.gateway.delivery;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What ties it to its conversation.
 *
 * @param token leads an answer back to the ticket
 * @param inReplyTo Message-ID that it answers
 * @param references Message-IDs of the thread, oldest first
 * @param attachments files that go with it
 * @param integration which opened the ticket of the conversation, if one did
 */
public record OutboundThread(
        UUID ticketId,
        UUID conversationId,
        String token,
        @Nullable String inReplyTo,
        List<String> references,
        List<UUID> attachments,
        @Nullable UUID integration) {

    /** Those that a header can name. */
    String[] writableReferences() {
        return references.stream()
                .filter(reference -> reference.chars().noneMatch(Character::isWhitespace))
                .toArray(String[]::new);
    }

    /** The same as mails know it, of what was no mail before: what it answers has no name among them. */
    OutboundThread amongMails() {
        List<String> mails =
                references.stream().filter(name -> name.contains("@")).toList();
        return new OutboundThread(ticketId, conversationId, token, null, mails, attachments, integration);
    }
}
