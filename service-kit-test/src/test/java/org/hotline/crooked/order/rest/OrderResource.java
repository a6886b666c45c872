package org.hotline.crooked.order.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hotline.crooked.bill.Bill;
import org.hotline.crooked.order.kafka.OrderDoor;
import org.hotline.kit.web.PageQuery;

/** A public adapter without roles that knows another adapter, and shows what the core is made of. */
@Path("/orders")
public class OrderResource {
    OrderDoor door;

    @GET
    public Response bare() {
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
    @Operation(summary = "Say nothing")
    public void silent(@BeanParam PageQuery page) {
        // of an unchecked page
    }

    /** JSON, but which? */
    public record Leftover(String name) {}
}
