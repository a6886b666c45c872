package org.hotline.ticket.opening;

import static org.hamcrest.Matchers.endsWith;
import static org.hotline.ticket.Calling.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hotline.kit.db.Database;
import org.hotline.kit.test.Races;
import org.hotline.ticket.TicketServiceTest;
import org.hotline.ticket.customer.CustomerTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is referred to can go between the look at it and the reference. */
@TicketServiceTest
class CustomersThatGoTest {

    @Inject
    Database database;

    @Inject
    CustomerTable customers;

    private final String address = UUID.randomUUID() + "@example.org";
    private UUID gone = UUID.randomUUID();
    private UUID stays = UUID.randomUUID();

    @BeforeEach
    void twoAreKnown() {
        gone = known(address);
        stays = known("b" + address);
    }

    private UUID known(String mail) {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            database.update("insert into customer (id, created_at) values (:id, now())")
                    .bind("id", id)
                    .execute();
            database.update("insert into channel_address (kind, address, customer_id) values ('EMAIL', :mail, :id)")
                    .bind("mail", mail)
                    .bind("id", id)
                    .execute();
        });
        return id;
    }

    private static Response open(String customer) {
        return as("operator")
                .body("{%s,\"subject\":\"s\",\"text\":\"t\",\"channel\":\"EMAIL\"}".formatted(customer))
                .post("/v1/tickets");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"customerId\":\"%s\"", "\"customer\":{\"address\":\"%s\"}"})
    void whoeverOpensATicketForSomebodyWhoIsJustMergedIsToldThatItChanged(String customer) {
        String named = customer.formatted(customer.contains("address") ? address : gone);

        Response answer = Races.lost(database, () -> customers.merge(gone, stays), () -> open(named));

        answer.then().statusCode(409).body("type", endsWith("/changed-meanwhile"));
        open("\"customer\":{\"address\":\"%s\"}".formatted(address)).then().statusCode(201);
    }
}
