package org.hotline.gateway.intake.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.gateway.access.CurrentAccess;
import org.hotline.gateway.intake.QuarantineRetrying;
import org.hotline.gateway.interaction.Interaction;
import org.hotline.gateway.interaction.InteractionReading;
import org.hotline.gateway.interaction.rest.InteractionView;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;

/** What could not be understood. */
@Path("/v1/quarantine")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.LEADS)
@Tag(name = "quarantine", description = "Interactions that could not be understood.")
class QuarantineResource {

    private final InteractionReading reading;
    private final QuarantineRetrying retrying;
    private final CurrentAccess current;

    QuarantineResource(InteractionReading reading, QuarantineRetrying retrying, CurrentAccess current) {
        this.reading = reading;
        this.retrying = retrying;
        this.current = current;
    }

    @GET
    @Operation(
            summary = "List what is in quarantine",
            description = "Lists the interactions that were kept and could not be understood, oldest first, each with"
                    + " the reason.")
    public Page<InteractionView> list(@BeanParam @Valid PageQuery page) {
        UUID after = page.afterId();
        List<Interaction> rows = reading.quarantined(after, page.wanted());
        return Page.of(rows, page.limit(), last -> Cursor.encode(last.id().toString()))
                .map(InteractionView::of);
    }

    @POST
    @Path("{id}/retry")
    @Operation(
            summary = "Retry an original",
            description = "Reads the original of a mail again and passes it on when it is understood now; otherwise it"
                    + " stays in quarantine with its new reason.")
    @Problems({"404 interaction-not-found", "409 interaction-not-quarantined", "409 interaction-not-mail"})
    public InteractionView retry(@PathParam("id") @Parameter(description = "which interaction, by its id") UUID id) {
        return InteractionView.of(retrying.retry(id, current.access()));
    }
}
