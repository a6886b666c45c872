package org.hotline.ticket.changing.rest;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.kit.web.Version;
import org.hotline.ticket.changing.TicketCommand;
import org.jspecify.annotations.Nullable;

/** Which ticket a call is about, and which version of it the caller has read. */
public class VersionedTicketQuery {

    @PathParam("id")
    @SuppressWarnings("NullAway.Init") // the path always has it
    public UUID id;

    @HeaderParam(HttpHeaders.IF_MATCH)
    public @Nullable String ifMatch;

    /** What the caller wants done with it. */
    public TicketCommand by(Caller caller) {
        return new TicketCommand(id, caller, version -> Version.check(ifMatch, version));
    }
}
