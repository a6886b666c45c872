package org.hotline.ticket.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.open;
import static org.hotline.ticket.Calling.ticket;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TicketServiceTest
class TicketSearchTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void frenchWordsAreFoundInAllTheirFormsWithOrWithoutAccents() {
        UUID id = arrive(
                kafka,
                Inbound.mail()
                        .in("fr")
                        .saying("Problème de facturation", "L'imprimante réseau n'imprime plus les relevés d'hôtel.")
                        .event());

        for (String q :
                List.of("imprimantes", "releve", "relevés", "HOTEL", "facturation réseau", "\"imprimante réseau\"")) {
            assertThat(found("q", q)).as(q).contains(id);
        }
        assertThat(found("q", "scanner relevés")).doesNotContain(id);
        assertThat(found("q", "imprimante -scanner")).doesNotContain(id);
    }

    @Test
    void englishWordsAreFoundInAllTheirForms() {
        UUID id = arrive(
                kafka,
                Inbound.mail()
                        .in("en")
                        .saying("Crashes", "The replicating gadget stopped working.")
                        .event());

        assertThat(found("q", "crash")).contains(id);
        assertThat(found("q", "gadgets replicated")).contains(id);
    }

    @Test
    void wordsOfALanguageThatNobodyNamedAreFoundAsTheyAre() {
        UUID id = arrive(
                kafka,
                Inbound.mail().in(null).saying(null, "Zahlungsrückstand im Mai").event());

        assertThat(found("q", "zahlungsruckstand")).contains(id);
    }

    @Test
    void aNumberFindsItsTicket() {
        UUID id = arrive(kafka, Inbound.mail().event());
        String number = ticket(id).getString("number");

        assertThat(found("q", number.toLowerCase(java.util.Locale.ROOT))).containsExactly(id);
        assertThat(found("number", number)).containsExactly(id);
        String digits = number.substring("HL-".length());
        for (String spelling :
                List.of("#" + number, digits, "hl " + digits.replaceFirst("^0+", ""), "HL\u2011" + digits)) {
            assertThat(found("q", spelling)).as(spelling).contains(id);
            assertThat(found("number", spelling)).as(spelling).containsExactly(id);
        }
        assertThat(found("number", "HL")).isEmpty();
    }

    @Test
    void everyFilterNarrows() {
        String id = open("billing", "filters").path("id");
        String customer = ticket(id).getString("customer.id");
        UUID ticket = UUID.fromString(id);
        as("supervisor")
                .body(Map.of("category", "invoices", "language", "fr", "tags", List.of("to call", "VIP")))
                .post("/v1/tickets/" + id + "/classification")
                .then()
                .statusCode(200);

        for (Map.Entry<String, String> own :
                Map.of("category", "invoices", "language", "fr", "tag", " VIP").entrySet()) {
            assertThat(search(Map.of("customer", customer, own.getKey(), own.getValue())))
                    .as(own.getKey())
                    .containsExactly(ticket);
        }
        assertThat(search(Map.of(
                        "customer",
                        customer,
                        "team",
                        "billing",
                        "level",
                        "FIRST",
                        "status",
                        "NEW",
                        "channel",
                        "WEB",
                        "priority",
                        "NORMAL",
                        "from",
                        "2020-01-01T00:00:00Z")))
                .containsExactly(ticket);
        for (Map.Entry<String, String> other : Map.of(
                        "team", "first-line",
                        "level", "SECOND",
                        "status", "CLOSED",
                        "channel", "SMS",
                        "priority", "URGENT",
                        "operator", UUID.randomUUID().toString(),
                        "language", "de",
                        "category", "invoice",
                        "tag", "call")
                .entrySet()) {
            assertThat(search(Map.of("customer", customer, other.getKey(), other.getValue())))
                    .as(other.getKey())
                    .isEmpty();
        }
        assertThat(search(Map.of("customer", customer, "to", "2020-01-01T00:00:00Z")))
                .isEmpty();
        assertThat(search(Map.of("customer", customer, "tag", "\u200B"))).isEmpty();
    }

    @Test
    void whoeverAsksIsMe() {
        UUID mine = arrive(kafka, Inbound.mail().event());
        UUID nobodys = arrive(kafka, Inbound.mail().event());
        as("operator").body(Map.of("text", "I look at it.")).post("/v1/tickets/" + mine + "/replies");

        List<UUID> found = as("operator")
                .get("/v1/tickets?operator=me")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", UUID.class);
        assertThat(found).contains(mine).doesNotContain(nobodys);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "createdAt",
                "-createdAt",
                "lastActivityAt",
                "-lastActivityAt",
                "waitingSince",
                "-waitingSince",
                "dueAt",
                "-dueAt",
                "priority",
                "-priority"
            })
    void pagesShowEveryTicketOnceInOrder(String sort) {
        String address = "pages-" + UUID.randomUUID() + "@example.org";
        List<UUID> opened = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            // all at the same time, so that the order has to be the ids'
            opened.add(arrive(kafka, Inbound.mail().from(address).event()));
        }
        String customer = ticket(opened.get(0)).getString("customer.id");

        List<UUID> seen = new ArrayList<>();
        String next = null;
        do {
            JsonPath page = as("supervisor")
                    .queryParams(next == null ? Map.of() : Map.of("after", next))
                    .queryParams("customer", customer, "limit", 3, "sort", sort)
                    .get("/v1/tickets")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            page.getList("items.id", String.class).forEach(id -> seen.add(UUID.fromString(id)));
            next = page.getString("next");
        } while (next != null);

        assertThat(seen).containsExactlyInAnyOrderElementsOf(opened).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=color",
                "after=xyz",
                "limit=0",
                "limit=201",
                "status=ASLEEP",
                "from=yesterday",
                "customer=1",
                "operator=nobody",
                "overdue=perhaps",
                "colour=red"
            })
    void aQuestionThatMeansNothingIsRefused(String query) {
        int status = as("supervisor").get("/v1/tickets?" + query).statusCode();

        assertThat(status).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'; drop table ticket; --", "a & | b", "((", "\"", "%", "\\"})
    void whateverIsSearchedForIsOnlyWords(String q) {
        as("supervisor").queryParam("q", q).get("/v1/tickets").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-", "- ", "-\"", "-\"\" ", "--a ", "-or ", "or ", "\"", "a -", "-é", "(", "!", "-a", "退", "ü", "1 ",
                "aB1", "ue ", "C++", "0", "HL-1 ", "😀"
            })
    void noQuestionIsTooHardHoweverOftenItSaysTheSame(String piece) {
        String q = piece.repeat(500 / piece.length());

        as("supervisor").queryParam("q", q).get("/v1/tickets").then().statusCode(200);
    }

    private static List<UUID> found(String parameter, String value) {
        return search(Map.of(parameter, value));
    }

    private static List<UUID> search(Map<String, String> parameters) {
        return as("supervisor")
                .queryParams(parameters)
                .get("/v1/tickets")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", String.class)
                .stream()
                .map(UUID::fromString)
                .toList();
    }
}
