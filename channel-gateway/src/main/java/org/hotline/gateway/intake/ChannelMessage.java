package org.hotline.gateway.intake;

import java.time.Instant;
import java.util.List;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.mail.MailFile;
import org.jspecify.annotations.Nullable;

/** A message from a channel that is not mail, as an integration hands it in. */
public record ChannelMessage(
        MessageOrigin origin,
        String fromAddress,
        @Nullable String fromName,
        @Nullable String toAddress,
        ChannelText body,
        List<MailFile> files) {

    /** In characters. */
    public static final int LONGEST_TEXT = 200_000;

    /**
     * Where it comes from.
     *
     * @param externalId what the channel calls the message
     * @param conversation the channel's own name of the conversation, when it has one
     */
    public record MessageOrigin(
            Channel channel,
            String account,
            String externalId,
            @Nullable String conversation,
            @Nullable Instant occurredAt) {}

    /** What was written, in one form or two. */
    public record ChannelText(
            @Nullable String subject,
            @Nullable String text,
            @Nullable String html,
            @Nullable String language) {}
}
