package org.hotline.ticket.importing.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.importing.rest.Imports.get;
import static org.hotline.ticket.importing.rest.Imports.line;
import static org.hotline.ticket.importing.rest.Imports.taken;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

@TicketServiceTest
class ImportedCustomersTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final String source = Imports.aSource();
    private final UUID ticket = Ids.of("imported:" + source + ":1");
    private final String number = "6" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);

    @Test
    void oneCallerIsOneCustomerHoweverTheNumberIsWritten() {
        String[] forms = {"0%s", "+33%s", "0033%s", "00 33 %s", "+33 (0)%s", "tel:+33%s"};
        for (String form : forms) {
            taken(source, voice(form.formatted(number), form));
        }

        assertThat(get("/v1/customers?q=%2B33" + number).<String>getList("items.addresses.flatten()"))
                .containsExactly("+33" + number);
        assertThat(get("/v1/tickets?customer="
                                + get("/v1/tickets/" + ticket("0%s")).getString("customer.id"))
                        .getList("items"))
                .hasSize(forms.length);
    }

    @Test
    void aTicketWithoutWordsIsFoundByItsSubjectItsNumberItsCallerAndItsNameInTheOtherSystem() {
        String word = "xylo" + number;
        taken(source, voice("0" + number, "IM" + number).replace("Login", word));
        String id = ticket("IM" + number).toString();

        assertThat(found("q=" + word)).isEqualTo(id);
        assertThat(found("q=0" + number)).isEqualTo(id);
        assertThat(found("q=IM" + number)).isEqualTo(id);
        assertThat(found("source=" + source + "&externalId=IM" + number)).isEqualTo(id);
        assertThat(found("source=" + source + "&externalId=IM")).isEmpty();
        as("operator").get("/v1/tickets?externalId=1").then().statusCode(400);
    }

    @Test
    void aTicketIsFoundByTheSubjectThatItHasNow() {
        taken(source, voice("0" + number, "1"));
        taken(source, voice("0" + number, "1").replace("Login", "xylo" + number));

        assertThat(found("q=xylo" + number)).isEqualTo(ticket.toString());
        assertThat(get("/v1/tickets/" + ticket + "/messages").getList("items")).hasSize(1);
    }

    @Test
    void whoAnswersAMailOfTheOtherSystemComesToItsTicketHoweverThatWroteItsName() {
        String address = "marie-" + number + "@example.org";
        String channel = "\"channel\":\"EMAIL\",\"customer\":{\"address\":\"" + address + "\"}";
        taken(source, line(channel, reply(" <pb-" + number + "@old.example> ")));

        assertThat(arrive(
                        kafka,
                        Inbound.mail()
                                .from(address)
                                .answering("pb-" + number + "@old.example")
                                .event()))
                .isEqualTo(ticket);
        assertThat(taken(source, line(channel, reply("<a@old.example> <b@old.example>")))
                        .getString("errors[0].errors[0].rule"))
                .contains("must be the name of one mail");
    }

    private static String reply(String messageId) {
        return "\"kind\":\"REPLY\",\"at\":\"2024-06-04T08:00:00Z\",\"by\":\"ann\",\"text\":\"Try again.\",\"messageId\":\""
                + messageId + "\"";
    }

    private static String voice(String number, String externalId) {
        return line("\"channel\":\"VOICE\",\"customer\":{\"address\":\"" + number + "\"}")
                .replace("\"1\"", "\"" + externalId + "\"");
    }

    private UUID ticket(String externalId) {
        return Ids.of("imported:" + source + ':' + externalId);
    }

    private static String found(String query) {
        return String.join(" ", get("/v1/tickets?" + query).<String>getList("items.id"));
    }
}
