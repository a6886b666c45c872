package org.hotline.crooked.order.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.crooked.bill.Bill;
import org.hotline.crooked.order.kafka.OrderDoor;
import org.hotline.kit.web.PageQuery;

/** A public adapter without roles that knows another adapter, and shows what the core is made of. */
@Path("/orders")
@Produces("text/csv")
@Tag(name = "order-book", description = "What was ordered")
public class OrderResource {
    OrderDoor door;

    @GET
    public Response fetch() {
        return Response.ok().build();
    }

    @GET
    @Path("bill")
    public Bill bill() {
        return new Bill();
    }

    @GET
    @Path("hidden")
    @Operation(summary = "Hide", description = "Hides.", hidden = true)
    public void hidden() {
        // nobody is told
    }

    @GET
    @Path("silent")
    @Produces("text/csv")
    @Operation(summary = "Show nothing")
    public void silent(@BeanParam PageQuery page) {
        // of an unchecked page
    }

    @PUT
    @Path("bill")
    public void replace() {
        // whatever somebody else wrote meanwhile
    }

    /** A part of it is sometimes missing. */
    record SparseView(
            @JsonInclude(JsonInclude.Include.NON_NULL) String name) {}

    /** JSON, but which? */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Leftover(String name) {}
}
