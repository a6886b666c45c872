package org.hotline.ticket.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.ticket;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.Attachment;
import org.hotline.event.solved.CaseErased;
import org.hotline.event.solved.CaseSolved;
import org.hotline.event.solved.SolvedCase;
import org.hotline.event.ticket.CustomerErased;
import org.hotline.event.ticket.CustomersMerged;
import org.hotline.event.ticket.TicketEvent;
import org.hotline.kit.db.Database;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Tokens;
import org.hotline.kit.test.Topics;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

@TicketServiceTest
class CustomerRecordsTest {

    private static final String MARK = "zanzibar" + UUID.randomUUID().toString().replace("-", "");

    @Inject
    Database database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void twoWhoAreOnePersonBecomeOne() {
        String suffix = UUID.randomUUID() + "@example.org";
        UUID one = arrive(kafka, Inbound.mail().from("a" + suffix).event());
        UUID two = arrive(kafka, Inbound.mail().from("b" + suffix).event());
        String gone = customerOf(one);
        String stays = customerOf(two);

        as("team-lead")
                .body(Map.of("into", stays))
                .post("/v1/customers/" + gone + "/merge")
                .then()
                .statusCode(200)
                .body("addresses", containsInAnyOrder("a" + suffix, "b" + suffix));

        assertThat(customerOf(one)).isEqualTo(stays);
        as("operator").get("/v1/customers/" + gone).then().statusCode(404);
        UUID next = arrive(kafka, Inbound.mail().from("a" + suffix).event());
        assertThat(customerOf(next)).isEqualTo(stays);
        await().untilAsserted(() -> assertThat(facts(CustomersMerged.class))
                .anyMatch(fact -> fact.customerId().toString().equals(stays)
                        && fact.mergedCustomerId().toString().equals(gone)));
        as("team-lead")
                .body(Map.of("into", stays))
                .post("/v1/customers/" + stays + "/merge")
                .then()
                .statusCode(422);
        as("operator")
                .body(Map.of("into", stays))
                .post("/v1/customers/" + stays + "/merge")
                .then()
                .statusCode(403);
    }

    @Test
    void whoeverLeadsATeamMergesCustomersOfThatTeamOnly() {
        String suffix = UUID.randomUUID() + "@example.org";
        String gone = customerOf(arrive(kafka, Inbound.mail().from("a" + suffix).event()));
        String stays =
                customerOf(arrive(kafka, Inbound.mail().from("b" + suffix).event()));

        assertThat(mergingBy("billing", gone, stays)).isEqualTo(403);
        assertThat(mergingBy("billing", stays, gone)).isEqualTo(403);
        assertThat(mergingBy("first-line", gone, stays)).isEqualTo(200);
    }

    private static int mergingBy(String team, String gone, String stays) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of("team-lead", "lead-of-" + team, team))
                .contentType("application/json")
                .body(Map.of("into", stays))
                .post("/v1/customers/" + gone + "/merge")
                .statusCode();
    }

    @Test
    void whoeverHasHundredsOfTicketsTakesThemAllAlongEachWithANewVersion() {
        int many = 450;
        String suffix = UUID.randomUUID() + "@example.org";
        String stays =
                customerOf(arrive(kafka, Inbound.mail().from("b" + suffix).event()));
        String gone = customerOf(arrive(kafka, Inbound.mail().from("a" + suffix).event()));
        Topics.publish(
                kafka,
                Stream.generate(() -> Inbound.mail().from("a" + suffix).event())
                        .limit(many - 1)
                        .toList());
        await().until(() -> ofCustomer("count(*)", gone), count -> count == many);
        long versions = ofCustomer("sum(version)", gone) + ofCustomer("sum(version)", stays);

        as("team-lead")
                .body(Map.of("into", stays))
                .post("/v1/customers/" + gone + "/merge")
                .then()
                .statusCode(200);

        assertThat(ofCustomer("count(*)", gone)).isZero();
        assertThat(ofCustomer("count(*)", stays)).isEqualTo(many + 1);
        assertThat(ofCustomer("sum(version)", stays)).isEqualTo(versions + many);
    }

    @Test
    void aPersonGetsEverythingThatIsKept() {
        UUID id = marked();

        as("supervisor")
                .get("/v1/customers/" + customerOf(id) + "/export")
                .then()
                .statusCode(200)
                .body("customer.addresses", hasSize(1))
                .body("tickets", hasSize(1))
                .body("tickets[0].messages", hasSize(3))
                .body("tickets[0].messages[0].attachments", hasSize(1));
        as("operator").get("/v1/customers/" + customerOf(id) + "/export").then().statusCode(403);
    }

    @Test
    void oneSupervisorExportsManyAtOnce() {
        String export = "/v1/customers/" + customerOf(marked()) + "/export";
        List<CompletableFuture<Integer>> exports = IntStream.range(0, 40)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> as("supervisor").get(export).statusCode(), command -> new Thread(command).start()))
                .toList();

        assertThat(exports).allSatisfy(answered -> assertThat(answered.join()).isEqualTo(200));
    }

    @Test
    void whoeverIsErasedLeavesNoWordAndNoAddress() {
        UUID id = marked();
        String customer = customerOf(id);
        as("supervisor").delete("/v1/customers/" + customer).then().statusCode(409);
        as("operator")
                .body(Map.of("solution", "done"))
                .post("/v1/tickets/" + id + "/resolution")
                .then()
                .statusCode(200);
        assertThat(marks()).isNotEmpty();

        as("supervisor").delete("/v1/customers/" + customer).then().statusCode(204);

        assertThat(marks()).isEmpty();
        as("supervisor").get("/v1/tickets?q=" + MARK).then().body("items", hasSize(0));
        as("supervisor")
                .get("/v1/tickets/" + id)
                .then()
                .body("status", equalTo("RESOLVED"))
                .body("customer.addresses", hasSize(0))
                .body("customer.id", equalTo(customer));
        await().untilAsserted(() -> assertThat(facts(CustomerErased.class))
                .anyMatch(fact -> fact.customerId().toString().equals(customer)));
        await().untilAsserted(() -> assertThat(Topics.read(kafka, SolvedCase.class))
                .filteredOn(fact -> fact.key().equals(id))
                .hasExactlyElementsOfTypes(CaseSolved.class, CaseErased.class));
        as("operator").delete("/v1/customers/" + customer).then().statusCode(403);
    }

    private UUID marked() {
        UUID id = arrive(
                kafka,
                Inbound.mail()
                        .from(MARK + Ids.next().toString().substring(24) + "@example.org")
                        .externalId(MARK + UUID.randomUUID())
                        .saying(MARK, "my name is " + MARK)
                        .with(new Attachment(Ids.next(), MARK + ".png", "image/png", 1))
                        .event());
        as("operator")
                .body(Map.of("text", MARK + "!"))
                .post("/v1/tickets/" + id + "/replies")
                .then()
                .statusCode(202);
        as("operator")
                .body(Map.of("text", MARK))
                .post("/v1/tickets/" + id + "/notes")
                .then()
                .statusCode(201);
        as("operator")
                .body(Map.of("tags", List.of(MARK)))
                .post("/v1/tickets/" + id + "/classification")
                .then()
                .statusCode(200);
        return id;
    }

    /** Tables of the service with the mark in any column. */
    private List<String> marks() {
        return database.query("""
            select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE'\
            """).mapTo(String.class).list().stream()
                .filter(table -> !table.equals("outbox"))
                .filter(table -> database.query("select 1 from " + table + " t where t::text like :mark limit 1")
                        .bind("mark", "%" + MARK + "%")
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent())
                .toList();
    }

    private long ofCustomer(String aggregate, String customer) {
        return database.query("select " + aggregate + " from ticket where customer_id = :customer")
                .bind("customer", UUID.fromString(customer))
                .mapTo(Long.class)
                .one();
    }

    private static String customerOf(UUID ticket) {
        return ticket(ticket).getString("customer.id");
    }

    private <E extends TicketEvent> List<E> facts(Class<E> type) {
        return Topics.read(kafka, TicketEvent.class).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
