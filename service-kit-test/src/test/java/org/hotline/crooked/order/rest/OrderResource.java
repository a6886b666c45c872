package org.hotline.crooked.order.rest;

import jakarta.ws.rs.Path;
import org.hotline.crooked.order.db.OrderTable;

/** A public adapter without roles that knows another adapter. */
@Path("/orders")
public class OrderResource {
    OrderTable table;
}
