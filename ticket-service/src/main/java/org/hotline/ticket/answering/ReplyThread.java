package org.hotline.ticket.answering;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.ticket.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * What ties a reply to what was said before it.
 *
 * @param token leads the customer's answer back to the ticket
 * @param inReplyTo what the channel calls the message that it answers
 * @param references mails of the ticket, oldest first
 * @param integration which brought the conversation
 */
public record ReplyThread(
        String token,
        @Nullable String inReplyTo,
        List<String> references,
        @Nullable UUID integration) {

    /** The first answer to a mail. */
    public static ReplyThread answering(Message mail, String token) {
        @Nullable String id = mail.route().externalId();
        return new ReplyThread(token, id, Stream.ofNullable(id).toList(), null);
    }
}
