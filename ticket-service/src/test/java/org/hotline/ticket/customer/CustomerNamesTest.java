package org.hotline.ticket.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.ticket;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever answers a call types what was heard of a name: the surname, its beginning, without accents. */
@TicketServiceTest
class CustomerNamesTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ParameterizedTest
    @CsvSource({
        "Jeanne Tavernier-Lebrun, Tavernier",
        "Jeanne Tavernier-Lebrun, lebrun jeanne",
        "Jeanne Tavernier-Lebrun, 'Tavernier, Jeanne'",
        "Jeanne Tavernier-Lebrun, tav je",
        "Jeanne Tavernier-Lebrun, Jeanne Tavernier-Lebrun",
        "Jeanne Tavernier-Lebrun, tavernierlebrun",
        "Jürgen Größler, groessler",
        "Jürgen Größler, Großler Jurgen",
        "Juergen Groessler, größler",
        "Søren Åkesson, akesson",
        "Søren Åkesson, aakesson soeren",
        "Aoife O’Dwyer, odwyer",
        "Aoife O’Dwyer, O'Dwyer",
        "Władysław Żak, zak wlad",
        "Αλέξανδρος Νίκας, νικασ αλεξ"
    })
    void aCustomerIsFoundByTheBeginningsOfTheWordsOfTheNameInAnyOrder(String name, String asked) {
        String customer = customerOf(
                arrive(kafka, Inbound.mail().named(name).saying("a", "b").event()));

        assertThat(found(asked)).contains(customer);
        assertThat(found(asked + " absent")).doesNotContain(customer);
    }

    private static String customerOf(UUID ticket) {
        return ticket(ticket).getString("customer.id");
    }

    private static List<String> found(String q) {
        return as("operator")
                .queryParam("q", q)
                .queryParam("limit", 200)
                .get("/v1/customers")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
    }
}
