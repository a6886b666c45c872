package org.hotline.ticket.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.ticket;
import static org.hotline.ticket.filing.IncomingMessages.message;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.db.Database;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.hotline.ticket.customer.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody should send is filed all the same. */
@TicketServiceTest
class HostileMessageFilingTest {

    @Inject
    MessageFiling filing;

    @Inject
    Database database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void aClockThatRunsAheadIsNotBelieved() {
        UUID id = arrive(
                kafka, Inbound.mail().at(IncomingMessages.NOW.plusSeconds(3600)).event());

        assertThat(ticket(id).getString("createdAt")).isEqualTo("2026-06-01T09:00:00Z");
    }

    @Test
    void aCharacterThatCannotBeKeptIsLeftOut() {
        UUID id = arrive(kafka, Inbound.mail().saying("odd\0 one", "w\0ords").event());

        assertThat(ticket(id).getString("subject")).isEqualTo("odd one");
        as("operator").get("/v1/tickets/" + id + "/messages").then().body("items[0].text", equalTo("words"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", ".", "O'"})
    void aTextTooLongToBeSearchedIsStillFiledWhole(String between) {
        UUID interaction = Ids.next();
        String huge = IntStream.range(0, 300_000).mapToObj(i -> "word" + i).collect(Collectors.joining(between));

        filing.file(List.of(message(Channel.CHAT, Ids.next(), "visitor-3", interaction, huge)));

        assertThat(database.query("select length(text) from message where id = :id")
                        .bind("id", interaction)
                        .mapTo(int.class)
                        .one())
                .isEqualTo(huge.length());
    }
}
