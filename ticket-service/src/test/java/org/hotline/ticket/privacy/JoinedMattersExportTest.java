package org.hotline.ticket.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.ticket;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose ticket was merged into another customer's gets what is theirs, from wherever it went on, and nothing of the other one. */
@TicketServiceTest
class JoinedMattersExportTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final String guest = word("guest");
    private final String host = word("host");
    private UUID source;
    private UUID target;
    private String guests;
    private String hosts;

    @BeforeEach
    void aTicketIsMergedIntoThatOfAnotherCustomer() {
        UUID conversation = Ids.next();
        target = arrive(kafka, said(host, Ids.next(), host));
        source = arrive(kafka, said(guest, conversation, guest));
        hosts = ticket(target).getString("customer.id");
        guests = ticket(source).getString("customer.id");
        act("operator", source, "replies", Map.of("text", "to " + guest), 202);
        act("operator", target, "classification", Map.of("tags", List.of("tag-" + host)), 200);
        act("supervisor", source, "merge", Map.of("into", target), 200);
        assertThat(arrive(kafka, said(guest, conversation, guest + 2, guest))).isEqualTo(target);
        act("operator", target, "notes", Map.of("text", "about " + host), 201);
    }

    @Test
    void whoeverWasMergedGetsWhatWasSaidThereAndNothingOfTheOther() {
        JsonPath export = export(guests);

        assertThat(export.prettify()).doesNotContain(host);
        assertThat(export.getList("tickets.id")).containsExactly(target.toString(), source.toString());
        assertThat(export.getList("tickets.subject")).containsExactly(guest, guest);
        assertThat(export.getList("tickets[0].messages.text")).containsExactlyInAnyOrder(guest, "to " + guest, guest);
        assertThat(export.getList("tickets[1].messages")).isEmpty();
    }

    @Test
    void theOtherGetsAllButThat() {
        JsonPath export = export(hosts);

        assertThat(export.prettify()).doesNotContain(guest);
        assertThat(export.getList("tickets.id")).containsExactly(target.toString());
        assertThat(export.getList("tickets[0].messages.text")).containsExactly(host, "about " + host);
        assertThat(export.getList("tickets[0].tags")).containsExactly("tag-" + host);
    }

    @Test
    void whatCameThereByMergeAloneGoesBackWithIt() {
        act("supervisor", source, "unmerge", Map.of(), 200);

        assertThat(export(guests).getList("tickets.messages.text.flatten()"))
                .containsExactlyInAnyOrder(guest, "to " + guest, guest);
        assertThat(export(hosts).prettify()).doesNotContain(guest);
    }

    private static JsonPath export(String customer) {
        return as("supervisor")
                .get("/v1/customers/" + customer + "/export")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void act(String role, UUID ticket, String action, Map<String, ?> body, int status) {
        as(role).body(body).post("/v1/tickets/" + ticket + "/" + action).then().statusCode(status);
    }

    private static MessageReceived said(String word, UUID talk, String id, String... answered) {
        return Inbound.mail()
                .conversation(talk)
                .from(word + "@example.org")
                .externalId(id)
                .answering(answered)
                .saying(word, word)
                .event();
    }

    private static String word(String who) {
        return who + UUID.randomUUID().toString().replace("-", "");
    }
}
