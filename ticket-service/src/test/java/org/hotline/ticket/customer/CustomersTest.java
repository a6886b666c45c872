package org.hotline.ticket.customer;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.opened;
import static org.hotline.ticket.Calling.ticket;

import java.util.UUID;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

@TicketServiceTest
class CustomersTest {

    @Test
    void aCustomerIsFoundByNameOrAddress() {
        String customer = ticket(opened()).getString("customer.id");
        String address = ticket(opened()).getString("customer.addresses[0]");

        as("operator").get("/v1/customers/" + customer).then().statusCode(200).body("name", equalTo("Pierre"));
        as("operator")
                .get("/v1/customers?q=" + address)
                .then()
                .body("items.addresses.flatten()", containsInAnyOrder(address));
        as("operator").get("/v1/customers/" + UUID.randomUUID()).then().statusCode(404);
        as("integration").get("/v1/customers").then().statusCode(403);
    }
}
