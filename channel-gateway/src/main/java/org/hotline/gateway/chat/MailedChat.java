package org.hotline.gateway.chat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A live chat, as far as mails to its visitor are concerned.
 *
 * @param name what he calls himself
 * @param address where a mail reaches him, as he said when he began or later
 * @param ticketId the ticket in which what he said is filed
 * @param transcriptAt when what was said was mailed to him
 */
public record MailedChat(
        UUID id,
        @Nullable String name,
        @Nullable String address,
        @Nullable UUID ticketId,
        Instant startedAt,
        @Nullable Instant transcriptAt) {}
