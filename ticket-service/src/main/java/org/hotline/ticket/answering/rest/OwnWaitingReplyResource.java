package org.hotline.ticket.answering.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.ticket.answering.WaitingReplyReading;

/** Replies of the caller's that wait to go out. */
@Path("/v1/waiting-replies")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "answering")
class OwnWaitingReplyResource {

    private final WaitingReplyReading reading;
    private final WaitingReplyViews views;
    private final CurrentCaller current;

    OwnWaitingReplyResource(WaitingReplyReading reading, WaitingReplyViews views, CurrentCaller current) {
        this.reading = reading;
        this.views = views;
        this.current = current;
    }

    @GET
    @Operation(
            summary = "List the caller's replies that wait",
            description =
                    "What the caller wrote and has not gone out, whichever ticket it is in; what is held stays until it"
                            + " is taken back.")
    public Page<WaitingReplyView> list(@BeanParam @Valid PageQuery page) {
        return views.page(reading.ownOf(current.caller(), page.afterId(), page.limit()));
    }
}
