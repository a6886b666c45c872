package org.hotline.ticket.privacy.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.ticket.customer.rest.CustomerView;
import org.hotline.ticket.privacy.CustomerErasing;
import org.hotline.ticket.privacy.CustomerExporting;
import org.hotline.ticket.privacy.CustomerMerging;

/** What is done with the whole record of a person. */
@Path("/v1/customers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.WATCHERS)
@Tag(name = "privacy", description = "What is done with the whole record of a person.")
class PrivacyResource {

    private final CustomerMerging merging;
    private final CustomerExporting exporting;
    private final CustomerErasing erasing;
    private final CurrentCaller current;

    PrivacyResource(
            CustomerMerging merging, CustomerExporting exporting, CustomerErasing erasing, CurrentCaller current) {
        this.merging = merging;
        this.exporting = exporting;
        this.erasing = erasing;
        this.current = current;
    }

    /** The customer who is the same person, and remains. */
    record CustomerMergeRequest(@NotNull UUID into) {}

    @POST
    @Path("{id}/merge")
    @RolesAllowed(Roles.LEADS)
    @Operation(
            summary = "Merge two customers",
            description =
                    "The two are one person, who goes on as the other one, with the tickets and addresses of both."
                            + " Whoever leads a team merges customers whose tickets all concern it.")
    @Problems({"403 not-your-team", "404 customer-not-found", "422 cannot-merge"})
    public CustomerView merge(@PathParam("id") UUID id, @Valid @NotNull CustomerMergeRequest request) {
        return CustomerView.of(merging.merge(id, request.into(), current.caller()));
    }

    @GET
    @Path("{id}/export")
    @Operation(
            summary = "Export a customer's record",
            description =
                    "Answers everything that is kept of the person, also what was said in tickets of others, and nothing"
                            + " of what others said; the bytes of attachments are at the gateway.")
    @Problems("404 customer-not-found")
    public ExportView export(@PathParam("id") UUID id) {
        return ExportView.of(exporting.export(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Erase a customer",
            description =
                    "Leaves nothing that says who it was or what was said; tickets and what became of them stay. All"
                            + " tickets have to be resolved or closed.")
    @Problems({"404 customer-not-found", "409 matters-unsolved"})
    public void erase(@PathParam("id") UUID id) {
        erasing.erase(id);
    }
}
