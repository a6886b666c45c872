package org.hotline.ticket.working.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.problem.TroubleProblems;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.IdempotentParts;
import org.hotline.kit.web.Page;
import org.hotline.ticket.working.BulkChange;
import org.hotline.ticket.working.BulkWorking;
import org.jspecify.annotations.Nullable;

/** The same done with many tickets. */
@Path("/v1/tickets/bulk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "working")
class BulkResource {

    private final BulkWorking working;
    private final IdempotentParts parts;
    private final CurrentCaller current;

    BulkResource(BulkWorking working, IdempotentParts parts, CurrentCaller current) {
        this.working = working;
        this.parts = parts;
        this.current = current;
    }

    @POST
    @Operation(
            summary = "Do the same with many tickets",
            description =
                    "Does with each of up to 100 tickets what the call for a single one does, by its rules and in its"
                            + " own transaction, and answers for each in the order of the ids what became of it; an id that is given"
                            + " twice counts once. ASSIGN takes `team`, `operator` or both, TAG and UNTAG `tags`, PRIORITY"
                            + " `priority`, SNOOZE `until`, RESOLVE `solution`; CLOSE closes what is resolved as solved, else as"
                            + " abandoned. With the same `Idempotency-Key` each ticket is changed once: what was done is answered as"
                            + " it was, and what was refused is tried again.")
    public Page<BulkItemView> act(
            @HeaderParam("Idempotency-Key")
                    @Nullable
                    @Parameter(description = "names the call, so that it takes effect once however often it is made")
                    String key,
            @Valid @NotNull BulkRequest request) {
        IdempotentParts.requireFit(key);
        BulkChange change = request.toChange();
        return Page.whole(request.ids().stream()
                .distinct()
                .map(id -> item(id, key, change))
                .toList());
    }

    private BulkItemView item(UUID id, @Nullable String key, BulkChange change) {
        Caller caller = current.caller();
        try {
            return parts.once(
                    key, id, change, BulkItemView.class, () -> BulkItemView.of(working.act(id, change, caller)));
        } catch (Exception refused) {
            return BulkItemView.of(id, TroubleProblems.of(refused));
        }
    }
}
