package org.hotline.gateway.messenger;

import java.time.Instant;
import java.util.UUID;
import org.hotline.gateway.access.AccountName;
import org.hotline.gateway.channel.Channel;

/**
 * A number of WhatsApp or for text messages, or a bot of Telegram, that is ours, without the secrets that open it.
 *
 * @param account the account of the channel that it is
 * @param providerId what its provider calls it
 */
public record Messenger(UUID id, Channel channel, String account, String providerId, long version, Instant createdAt) {

    AccountName name() {
        return new AccountName(channel, account);
    }

    Messenger changedTo(String otherProviderId) {
        return new Messenger(id, channel, account, otherProviderId, version + 1, createdAt);
    }
}
