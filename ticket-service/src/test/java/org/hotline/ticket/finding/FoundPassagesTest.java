package org.hotline.ticket.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;

import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.Attachment;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;

/** Whoever looks for words sees where they were said. */
@TicketServiceTest
class FoundPassagesTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void theWordsAreShownAndMarkedWhereTheyStand() {
        String word = "zq" + Ids.next().toString().replace("-", "").replaceAll("[0-9]", "k");
        arrive(
                kafka,
                Inbound.mail()
                        .saying("printer", "The <b>cable</b> of the " + word + " is broken.")
                        .event());

        JsonPath found = first("supervisor", "the cable " + word);

        assertThat(found.getString("items[0].passage.source")).isEqualTo("TEXT");
        assertThat(found.getString("items[0].passage.message")).isNotBlank();
        String text = found.getString("items[0].passage.text");
        assertThat(text).isEqualTo("The <b>cable</b> of the " + word + " is broken.");
        assertThat(found.getList("items[0].passage.marks.start"))
                .containsExactly(text.indexOf("cable"), text.indexOf(word));
        assertThat(found.getInt("items[0].passage.marks[1].end")).isEqualTo(text.indexOf(word) + word.length());
    }

    @Test
    void whatOnlyANameOfAFileOrTheSubjectSaysIsShownThere() {
        String word = "zy" + Ids.next().toString().replace("-", "").replaceAll("[0-9]", "k");
        UUID id = arrive(
                kafka,
                Inbound.mail()
                        .saying("About " + word, "see enclosed")
                        .with(new Attachment(Ids.next(), word + "-plan.pdf", "application/pdf", 1))
                        .event());

        assertThat(first("supervisor", word).getString("items[0].passage.source"))
                .isEqualTo("SUBJECT");
        JsonPath byFile = first("supervisor", word + " plan");
        assertThat(byFile.getString("items[0].passage.source")).isEqualTo("FILES");
        assertThat(byFile.getString("items[0].passage.text")).isEqualTo(word + "-plan.pdf");
        String number = byFile.getString("items[0].number");
        assertThat(byFile.getUUID("items[0].id")).isEqualTo(id);
        assertThat(first("supervisor", number).getString("items[0].passage")).isNull();
    }

    @Test
    void aListWithoutWordsHasNoPassages() {
        arrive(kafka, Inbound.mail().saying("s", "anything").event());

        assertThat(as("supervisor").get("/v1/tickets").jsonPath().getList("items.passage"))
                .isNotEmpty()
                .containsOnlyNulls();
    }

    private static JsonPath first(String role, String q) {
        return as(role).queryParam("q", q)
                .get("/v1/tickets")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
