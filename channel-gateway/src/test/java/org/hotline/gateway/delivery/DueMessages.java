package org.hotline.gateway.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.channel.Channel;

/** Messages that are to be handed over now. */
public final class DueMessages {

    private DueMessages() {}

    public static OutboundMessage to(String address) {
        return new OutboundMessage(
                UUID.randomUUID(),
                OutboundKind.REPLY,
                new OutboundContent(
                        new OutboundContent.Address(Channel.EMAIL, "support@hotline.example", address, null),
                        "Re: panne",
                        "Bonjour",
                        null,
                        new OutboundThread(UUID.randomUUID(), UUID.randomUUID(), "t", null, List.of(), List.of(), null),
                        false),
                Instant.parse("2026-11-24T10:00:00Z"));
    }
}
