package org.hotline.gateway.delivery;

import java.util.UUID;
import org.hotline.gateway.access.AccountName;
import org.hotline.gateway.channel.Channel;
import org.jspecify.annotations.Nullable;

/** What waits for an integration to deliver it, with the conversation that it belongs to. */
record WaitingMessage(
        UUID id,
        UUID conversationId,
        Channel channel,
        String account,
        @Nullable UUID integration) {

    AccountName accountName() {
        return new AccountName(channel, account);
    }
}
