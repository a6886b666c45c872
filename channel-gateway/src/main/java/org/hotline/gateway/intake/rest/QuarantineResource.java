package org.hotline.gateway.intake.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hotline.gateway.intake.IntakeProblem;
import org.hotline.gateway.intake.Interaction;
import org.hotline.gateway.intake.Quarantine;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.jspecify.annotations.Nullable;

/** What could not be understood. */
@Path("/v1/quarantine")
@RolesAllowed({Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN})
class QuarantineResource {

    private final Quarantine quarantine;
    private final CurrentCaller current;

    QuarantineResource(Quarantine quarantine, CurrentCaller current) {
        this.quarantine = quarantine;
        this.current = current;
    }

    @GET
    @Operation(summary = "Lists what is in quarantine, oldest first")
    public Page<InteractionView> list(@BeanParam @Valid PageQuery query) {
        List<Interaction> rows = quarantine.waiting(after(query.after()), query.limit() + 1);
        return Page.of(rows, query.limit(), last -> Cursor.encode(last.id().toString()))
                .map(InteractionView::of);
    }

    @POST
    @Path("{id}/retry")
    @Operation(summary = "Reads an original again and passes it on when it is understood now")
    public InteractionView retry(@PathParam("id") UUID id) {
        return InteractionView.of(quarantine.retry(id, current.caller()));
    }

    private static @Nullable UUID after(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            return UUID.fromString(Cursor.decode(cursor, 1).get(0));
        } catch (IllegalArgumentException noId) {
            throw IntakeProblem.invalid("after", "must be a cursor that this list returned as next");
        }
    }
}
