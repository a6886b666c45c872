package org.hotline.gateway.inbound;

import java.time.Instant;
import java.util.UUID;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.access.AccountName;
import org.hotline.gateway.channel.Channel;
import org.jspecify.annotations.Nullable;

/**
 * An address at which a system of somebody pushes messages, or reports about calls, to one channel account.
 *
 * @param integration whose the account is, and what comes on it
 * @param active whether anything is taken
 * @param formerUntil until when its former secret is good as well
 */
public record InboundWebhook(
        UUID id,
        String name,
        Channel channel,
        String account,
        UUID integration,
        boolean active,
        @Nullable Instant formerUntil,
        long version,
        Instant createdAt) {

    /** What whoever pushes to it may do: hand in on its account. */
    public Access access() {
        return Access.on(accountName(), integration, name);
    }

    public boolean takesCalls() {
        return channel == Channel.VOICE;
    }

    AccountName accountName() {
        return new AccountName(channel, account);
    }

    InboundWebhook changedTo(String newName, boolean nowActive) {
        return new InboundWebhook(
                id, newName, channel, account, integration, nowActive, formerUntil, version + 1, createdAt);
    }

    InboundWebhook rotated(Instant until) {
        return new InboundWebhook(id, name, channel, account, integration, active, until, version + 1, createdAt);
    }
}
