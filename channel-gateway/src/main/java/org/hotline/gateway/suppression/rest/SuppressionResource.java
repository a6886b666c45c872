package org.hotline.gateway.suppression.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.gateway.suppression.SuppressionCause;
import org.hotline.gateway.suppression.SuppressionLifting;
import org.hotline.gateway.suppression.SuppressionReading;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;

/** Addresses to which no mail goes, or only what a person wrote. */
@Path("/v1/suppressions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.WATCHERS)
@Tag(name = "suppressions", description = "Mail addresses that get no mail, or only what a person wrote.")
class SuppressionResource {

    private final SuppressionReading reading;
    private final SuppressionLifting lifting;

    SuppressionResource(SuppressionReading reading, SuppressionLifting lifting) {
        this.reading = reading;
        this.lifting = lifting;
    }

    @GET
    @Operation(
            summary = "List the suppressed addresses",
            description = "By address: those of which a server said for good that nobody is there (`BOUNCED`), to which"
                    + " nothing is sent until a mail comes from there, and those from which somebody complained"
                    + " (`COMPLAINED`), to which nothing is sent that no person wrote.")
    public Page<SuppressionView> list(@BeanParam @Valid SuppressionQuery query, @BeanParam @Valid PageQuery page) {
        List<String> after = page.after(
                2,
                values -> List.of(
                        values.get(0), SuppressionCause.valueOf(values.get(1)).name()));
        return Page.of(
                        reading.list(query.address(), query.cause(), after, page.wanted()),
                        page.limit(),
                        last -> Cursor.encode(last.address(), last.cause().name()))
                .map(SuppressionView::of);
    }

    @DELETE
    @Path("{address}")
    @Operation(
            summary = "Remove a suppression",
            description =
                    "Mail goes to the address again, whatever it was suppressed for. What was not sent meanwhile is not"
                            + " sent; what a server says later of a mail that was sent before does not suppress it again.")
    @Problems("404 suppression-not-found")
    public void remove(@Parameter(description = "A mail address.") @PathParam("address") String address) {
        lifting.lift(address);
    }
}
