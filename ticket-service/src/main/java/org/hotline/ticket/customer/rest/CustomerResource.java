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
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.ticket.customer.Customer;
import org.hotline.ticket.customer.CustomerProblem;
import org.hotline.ticket.customer.Customers;
import org.jspecify.annotations.Nullable;

/** Customers, to be looked up by whoever talks to them. */
@Path("/v1/customers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.SPECIALIST, Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN})
class CustomerResource {

    private final Customers customers;

    CustomerResource(Customers customers) {
        this.customers = customers;
    }

    @GET
    public Page<Customer> list(@QueryParam("q") @Nullable String q, @BeanParam @Valid PageQuery page) {
        UUID after =
                page.after() == null ? null : Cursor.decode(page.after(), 1, parts -> UUID.fromString(parts.get(0)));
        return Page.of(
                customers.list(q, after, page.limit() + 1),
                page.limit(),
                last -> Cursor.encode(last.id().toString()));
    }

    @GET
    @Path("{id}")
    public Customer get(@PathParam("id") UUID id) {
        return customers.find(id).orElseThrow(() -> CustomerProblem.notFound(id));
    }
}
