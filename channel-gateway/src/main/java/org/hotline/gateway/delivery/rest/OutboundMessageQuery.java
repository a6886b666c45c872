package org.hotline.gateway.delivery.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hotline.gateway.channel.Channel;
import org.jspecify.annotations.Nullable;

/** The filters of the list of what waits to be delivered. */
class OutboundMessageQuery {

    @QueryParam("account")
    @Nullable
    @Parameter(description = "only messages that go out from the account of this name")
    String account;

    @QueryParam("channel")
    @Nullable
    @Parameter(description = "only messages that go out on this channel")
    Channel channel;

    @Nullable
    String account() {
        return account;
    }

    @Nullable
    Channel channel() {
        return channel;
    }
}
