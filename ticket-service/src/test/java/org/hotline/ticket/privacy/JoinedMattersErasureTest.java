package org.hotline.ticket.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.factsOf;
import static org.hotline.ticket.Calling.ticket;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.Attachment;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.event.ticket.InteractionFiled;
import org.hotline.kit.db.Database;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose ticket was merged into another customer's is erased there too, and the other one's words stay. */
@TicketServiceTest
class JoinedMattersErasureTest {

    @Inject
    Database database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final String guest = word("guest");
    private final String host = word("host");
    private final UUID conversation = Ids.next();
    private UUID source;
    private UUID target;

    @BeforeEach
    void aTicketIsMergedIntoThatOfAnotherCustomer() {
        target = arrive(kafka, said(host, Ids.next(), host));
        source = arrive(kafka, said(guest, conversation, guest));
        reply(source, guest);
        act(source, "merge", Map.of("into", target));
        assertThat(arrive(kafka, said(guest, conversation, guest + 2, guest))).isEqualTo(target);
        reply(target, host);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whoeverIsErasedLeavesNoWordInTheTicketOfTheOther(boolean undone) {
        String customer = customerWhoSaid(guest);
        if (undone) {
            act(source, "unmerge", Map.of());
            resolve(source);
        }
        resolve(target);

        erase(customer);

        assertThat(places(guest)).isEmpty();
        assertThat(texts(target)).contains(host);
        assertThat(ticket(target).getString("subject")).isEqualTo(host);
        assertThat(ticket(target).getString("customer.addresses[0]")).startsWith(host);
    }

    @Test
    void whatTheOtherSaidThereStaysAndGoesBackWhole() {
        resolve(target);

        erase(ticket(target).getString("customer.id"));

        assertThat(places(host)).isEmpty();
        assertThat(texts(target)).contains(guest);
        act(source, "unmerge", Map.of());
        assertThat(texts(source)).containsExactly(guest, guest, guest);
        as("operator")
                .get("/v1/tickets/" + source + "/messages")
                .then()
                .body("items[0].attachments.size()", equalTo(1));
        assertThat(ticket(source).getString("subject")).isEqualTo(guest);
    }

    @Test
    void whoSaidItIsToldWhereverItIsFiledAndAlsoOfAPart() {
        String hosts = ticket(target).getString("customer.id");
        String guests = customerWhoSaid(guest);
        List<InteractionFiled> there = await().until(() -> filedIn(target), filed -> filed.size() == 2);

        String part = as("operator")
                .body(Map.of("messages", List.of(there.get(1).interactionId())))
                .post("/v1/tickets/" + target + "/split")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(there).extracting(filed -> filed.customerId().toString()).containsExactly(hosts, guests);
        InteractionFiled again = await().until(() -> filedIn(UUID.fromString(part)), filed -> !filed.isEmpty())
                .get(0);
        assertThat(again.customerId()).hasToString(guests);
        assertThat(again.ticket().customerId()).hasToString(guests);
    }

    @Test
    void aPartThatIsCalledWhatTheySaidLosesItsNameAndTheirWordsAndKeepsThoseOfTheOther() {
        String guests = customerWhoSaid(guest);
        List<String> theirs = as("operator")
                .get("/v1/tickets/" + target + "/messages")
                .path("items.findAll { it.text == '%s' && it.direction == 'INBOUND' }.id".formatted(guest));
        UUID later = Ids.next();
        assertThat(arrive(kafka, said(host, later, host + 2, host))).isEqualTo(target);
        List<String> hosts = as("operator")
                .get("/v1/tickets/" + target + "/messages")
                .path("items.findAll { it.text == '%s' }.id".formatted(host));
        UUID part = UUID.fromString(as("operator")
                .body(Map.of("messages", List.of(theirs.get(0), hosts.get(1))))
                .post("/v1/tickets/" + target + "/split")
                .then()
                .statusCode(201)
                .body("subject", equalTo(guest))
                .extract()
                .path("id"));
        resolve(target);
        resolve(part);

        erase(guests);

        assertThat(places(guest)).isEmpty();
        assertThat(texts(part)).contains(host);
        assertThat(ticket(part).getString("subject")).isEqualTo("[erased]");
    }

    private List<InteractionFiled> filedIn(UUID ticket) {
        return factsOf(kafka, ticket).stream()
                .filter(InteractionFiled.class::isInstance)
                .map(InteractionFiled.class::cast)
                .toList();
    }

    private MessageReceived said(String word, UUID talk, String id, String... answered) {
        return Inbound.mail()
                .conversation(talk)
                .from(word + "@example.org")
                .externalId(id)
                .answering(answered)
                .saying(word, word)
                .with(new Attachment(Ids.next(), word + ".png", "image/png", 1))
                .event();
    }

    private static String word(String who) {
        return who + UUID.randomUUID().toString().replace("-", "");
    }

    private static void reply(UUID ticket, String text) {
        as("operator")
                .body(Map.of("text", text))
                .post("/v1/tickets/" + ticket + "/replies")
                .then()
                .statusCode(202);
    }

    private static void resolve(UUID ticket) {
        as("operator")
                .body(Map.of("solution", "done"))
                .post("/v1/tickets/" + ticket + "/resolution")
                .then()
                .statusCode(200);
    }

    private static void act(UUID ticket, String action, Map<String, ?> body) {
        as("supervisor")
                .body(body)
                .post("/v1/tickets/" + ticket + "/" + action)
                .then()
                .statusCode(200);
    }

    private static void erase(String customer) {
        as("supervisor").delete("/v1/customers/" + customer).then().statusCode(204);
    }

    private static List<String> texts(UUID ticket) {
        return as("operator")
                .get("/v1/tickets/" + ticket + "/messages")
                .then()
                .statusCode(200)
                .extract()
                .path("items.text");
    }

    private String customerWhoSaid(String word) {
        return database.query("select distinct author_id from message where text = :word and author_kind = 'CUSTOMER'")
                .bind("word", word)
                .mapTo(String.class)
                .one();
    }

    /** Tables of the service with the word in any column. */
    private List<String> places(String word) {
        return database
                .query(
                        "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")
                .mapTo(String.class)
                .list()
                .stream()
                .filter(table -> !table.equals("outbox"))
                .filter(table -> database.query("select exists (select from " + table + " t where t::text like :word)")
                        .bind("word", "%" + word + "%")
                        .mapTo(boolean.class)
                        .one())
                .toList();
    }
}
