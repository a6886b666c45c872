package org.hotline.ticket.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.ticket;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.hotline.ticket.customer.ChannelAddress.AddressKind;
import org.junit.jupiter.api.Test;

/** One person is one customer, however his telephone number is written. */
@SuppressWarnings("NullAway.Init")
@TicketServiceTest
class CustomerNumbersTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Inject
    ChannelAddressTable addresses;

    @Inject
    CustomerTable customers;

    /** The number as it is said after the prefix of the country, grouped in twos from the second digit on. */
    private final String number = "6" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);

    private String grouped() {
        return "0" + number.charAt(0) + number.substring(1).replaceAll("(..)", " $1");
    }

    @Test
    void whoeverIsWrittenDownAndWritesOrCallsIsOneCustomer() {
        UUID first = writtenDown("SMS", grouped());

        UUID texted = arrive(
                kafka,
                Inbound.on(org.hotline.event.Channel.SMS, UUID.randomUUID())
                        .from("+33" + number)
                        .event());
        assertThat(ticket(texted).getString("customer.id")).isEqualTo(first.toString());
        for (String form : List.of("0" + number, "+33 (0)" + number, "0033" + number, "tel:+33" + number)) {
            assertThat(writtenDown("VOICE", form)).as(form).isEqualTo(first);
        }
        assertThat(writtenDown("WHATSAPP", "33" + number)).isEqualTo(first);
        assertThat(as("operator").get("/v1/customers/" + first).<List<String>>path("addresses"))
                .containsExactly("+33" + number);
    }

    @Test
    void aNumberThatWasKeptAsItWasWrittenIsFoundByEveryWayOfWritingIt() {
        for (String kept : List.of("0" + number, "0033" + number, "33" + number)) {
            UUID customer = UUID.randomUUID();
            QuarkusTransaction.requiringNew().run(() -> {
                addresses.claim(new TreeMap<>(Map.of(new ChannelAddress(AddressKind.PHONE, kept), customer)));
                customers.add(List.of(new CustomerTable.Named(customer, "Old")), Instant.EPOCH);
            });

            assertThat(writtenDown("SMS", grouped())).as(kept).isEqualTo(customer);
            assertThat(ticket(arrive(
                                    kafka,
                                    Inbound.on(org.hotline.event.Channel.SMS, UUID.randomUUID())
                                            .from("+33" + number)
                                            .event()))
                            .getString("customer.id"))
                    .as(kept)
                    .isEqualTo(customer.toString());

            QuarkusTransaction.requiringNew().run(() -> addresses.removeAllOf(customer));
        }
    }

    @Test
    void whoeverPastesANumberOrAnAddressAsItStandsSomewhereFindsItsCustomer() {
        UUID customer = writtenDown("VOICE", "+33" + number);
        for (String pasted : List.of("tel:+33" + number, "+33 (0)" + grouped().substring(1), "33" + number)) {
            assertThat(lookedUp(pasted)).as(pasted).contains(customer.toString());
        }

        String address = "Ann.Muster+" + number + "@example.org";
        UUID other = writtenDown("EMAIL", address);
        for (String pasted : List.of("<" + address + ">", "mailto:" + address, "\"Muster, Ann\" <" + address + ">")) {
            assertThat(lookedUp(pasted)).as(pasted).containsExactly(other.toString());
        }
    }

    private static List<String> lookedUp(String pasted) {
        return as("operator").queryParam("q", pasted).get("/v1/customers").path("items.id");
    }

    @Test
    void whoeverTypesTheBeginningOfANumberAsItIsDialledFindsIt() {
        UUID customer = writtenDown("VOICE", "+33" + number);

        for (String typed : List.of(grouped().substring(0, 11), "0" + number, "+33" + number, "0033" + number)) {
            assertThat(lookedUp(typed)).as(typed).contains(customer.toString());
        }
    }

    private static UUID writtenDown(String channel, String address) {
        return UUID.fromString(as("operator")
                .body(Map.of("customer", Map.of("address", address), "subject", "s", "text", "t", "channel", channel))
                .post("/v1/tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("customer.id"));
    }
}
