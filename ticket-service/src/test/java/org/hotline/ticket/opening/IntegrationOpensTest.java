package org.hotline.ticket.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.Calling.as;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** An integration learns nothing about a customer by opening a ticket. */
@TicketServiceTest
class IntegrationOpensTest {

    private static final String SECRET = "Secretive";

    private static Response open(String role, String name, Map<String, Object> whose) {
        Map<String, Object> ticket = new HashMap<>(Map.of("subject", "s", "text", "t", "channel", "WEB"));
        ticket.putAll(whose);
        return as(role, name).body(ticket).post("/v1/tickets");
    }

    private static Map<String, Object> customer(String address, String name) {
        return Map.of("customer", Map.of("address", address, "name", name));
    }

    private static String known(String address) {
        Response opened = open("operator", "ann", customer(address, SECRET));
        opened.then().statusCode(201);
        return opened.path("customer.id");
    }

    @Test
    void theAnswerSaysOfACustomerWhatTheIntegrationSaidAndReadingItNothing() {
        String address = UUID.randomUUID() + "@example.org";
        known(address);

        Response opened = open("integration", "shop", Map.of("customer", Map.of("address", address)));
        String id = opened.then().statusCode(201).extract().path("id");
        Response read = as("integration", "shop").get("/v1/tickets/" + id);
        Response listed = as("integration", "shop").get("/v1/tickets?limit=200");

        assertThat(opened.<List<String>>path("customer.addresses")).containsExactly(address);
        assertThat(List.of(opened.asString(), read.asString(), listed.asString()))
                .noneMatch(answer -> answer.contains(SECRET));
        assertThat(List.of(read.asString(), listed.asString())).noneMatch(answer -> answer.contains(address));
        assertThat(as("operator", "ann").get("/v1/tickets/" + id).asString()).contains(SECRET, address);
    }

    @Test
    void aCustomerOfOthersIsAsUnknownAsNobody() {
        String id = known(UUID.randomUUID() + "@example.org");
        String nobody = UUID.randomUUID().toString();

        Response foreign = open("integration", "shop", Map.of("customerId", id));
        Response unknown = open("integration", "shop", Map.of("customerId", nobody));

        assertThat(foreign.statusCode()).isEqualTo(422);
        assertThat(foreign.<String>path("detail"))
                .isEqualTo(unknown.<String>path("detail").replace(nobody, id));
        assertThat(foreign.<Object>path("errors")).isEqualTo(unknown.<Object>path("errors"));
    }

    @Test
    void aCustomerWhomItBroughtItKnows() {
        String address = UUID.randomUUID() + "@example.org";
        known(address);
        String id = open("integration", "shop", customer(address, "x")).path("customer.id");

        Response again = open("integration", "shop", Map.of("customerId", id));
        Response other = open("integration", "another", Map.of("customerId", id));

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).doesNotContain(SECRET, address);
        assertThat(other.statusCode()).isEqualTo(422);
    }
}
