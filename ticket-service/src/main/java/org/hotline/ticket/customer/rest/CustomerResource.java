package org.hotline.ticket.customer.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.CanBeEmpty;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.ticket.customer.CustomerReading;
import org.jspecify.annotations.Nullable;

/** Customers, to be looked up by whoever talks to them. */
@Path("/v1/customers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "customers", description = "The people who get in touch.")
class CustomerResource {

    private final CustomerReading reading;
    private final CurrentCaller current;

    CustomerResource(CustomerReading reading, CurrentCaller current) {
        this.reading = reading;
        this.current = current;
    }

    @GET
    @Operation(
            summary = "List and look up customers",
            description = "Lists customers whose names have words that begin as those of `q` do, in any order and"
                    + " accent, or whose addresses or numbers begin with it, of two characters at least. Whoever"
                    + " watches or leads all teams may leave it out, and list all.")
    public Page<CustomerView> list(
            @QueryParam("q")
                    @Nullable
                    @CanBeEmpty
                    @Parameter(
                            description = "how words of a name begin, in any order, or how an address or a number does")
                    String q,
            @BeanParam @Valid PageQuery page) {
        UUID after = page.afterId();
        return Page.of(
                        reading.list(q, current.caller(), after, page.wanted()),
                        page.limit(),
                        last -> Cursor.encode(last.id().toString()))
                .map(CustomerView::of);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a customer", description = "Answers the customer with the addresses that are known.")
    @Problems("404 customer-not-found")
    public CustomerView get(@PathParam("id") UUID id) {
        return CustomerView.of(reading.get(id));
    }
}
