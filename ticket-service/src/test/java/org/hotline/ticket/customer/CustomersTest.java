package org.hotline.ticket.customer;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.opened;
import static org.hotline.ticket.Calling.ticket;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.test.Tokens;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"operator", "specialist", "team-lead"})
    void whoeverTalksToCustomersHasToSayWhomTheyLookFor(String role) {
        for (String nothing :
                List.of("/v1/customers", "/v1/customers?q=", "/v1/customers?q= p ", "/v1/customers?limit=1")) {
            ofFirstLine(role)
                    .get(nothing)
                    .then()
                    .statusCode(400)
                    .body("type", endsWith("/invalid-request"))
                    .body("errors[0].field", equalTo("q"))
                    .body("errors[0].rule", equalTo("must have at least 2 characters"));
        }
        ofFirstLine(role).get("/v1/customers?q=李明").then().statusCode(200);
    }

    private static RequestSpecification ofFirstLine(String role) {
        return given().auth().oauth2(Tokens.of(role, role + "-of-first-line", "first-line"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"supervisor", "admin", "team-lead"})
    void whoeverWatchesTheHotlineListsAll(String role) {
        String name = role + "-of-all";
        opened();

        as(role, name).get("/v1/customers?limit=1").then().statusCode(200).body("items", hasSize(1));
        as(role, name).get("/v1/customers?q=p").then().statusCode(200);
    }
}
