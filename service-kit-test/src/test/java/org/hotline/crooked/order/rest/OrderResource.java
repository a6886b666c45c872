package org.hotline.crooked.order.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.hotline.crooked.bill.Bill;
import org.hotline.crooked.order.db.OrderTable;
import org.hotline.crooked.order.kafka.OrderDoor;

/** A public adapter without roles that knows another adapter and a table, and shows what the core is made of. */
@Path("/orders")
public class OrderResource {
    OrderDoor door;
    OrderTable table;

    @GET
    public Response bare() {
        return Response.ok().build();
    }

    @GET
    @Path("bill")
    public Bill bill() {
        return new Bill();
    }

    /** JSON, but which? */
    public record Leftover(String name) {}
}
