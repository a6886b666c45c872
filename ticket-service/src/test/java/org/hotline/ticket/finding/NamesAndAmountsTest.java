package org.hotline.ticket.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.finding.Searching.assertAllFind;
import static org.hotline.ticket.finding.Searching.found;

import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands on the screen is found when it is pasted: who wrote, from where, and how much. */
@TicketServiceTest
class NamesAndAmountsTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void aCustomerIsFoundByEachPartOfTheName() {
        UUID id = arrive(
                kafka,
                Inbound.mail()
                        .named("Dr. Jürgen von der Heide-Schmidtke")
                        .saying("a", "b")
                        .event());

        assertAllFind(
                id,
                "Heide-Schmidtke",
                "Schmidtke",
                "Juergen Heide",
                "jurgen schmidtke",
                "HeideSchmidtke",
                "Dr. Jürgen von der Heide-Schmidtke");
        assertThat(found("Juergen Heidmann")).doesNotContain(id);
    }

    @ParameterizedTest
    @CsvSource({
        "müller@xn--bcher-kva.example, müller@bücher.example",
        "müller@xn--bcher-kva.example, bücher.example",
        "kontakt@xn--bcker-gra.example, kontakt@bäcker.example",
        "kontakt@xn--bcker-gra.example, kontakt@baecker.example",
        "kontakt@xn--bcker-gra.example, kontakt@xn--bcker-gra.example"
    })
    void anAddressIsFoundInTheLettersOfItsLanguage(String kept, String asked) {
        UUID id = arrive(kafka, Inbound.mail().from(kept).saying("a", "b").event());

        assertThat(found(asked)).contains(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "total 1,234,567 units      | 1234567",
                "pay 7,834.56 USD           | 7834.56",
                "pay 7,834.56 USD           | 7834",
                "total CHF 9'834.50         | 9834.50",
                "total CHF 9’834.50         | 9834",
                "bezahlt: 8.934,56          | 8934,56",
                "paid 6834.57               | 6,834.57",
                "paid 6834.57               | 6'834.57",
                "رقم ٤٥٦٧٩٩                 | 456799",
                "शुल्क १२७४५६               | 127456",
                "order 556677               | ۵۵۶۶۷۷"
            })
    void anAmountIsFoundHoweverItsDigitsAreWritten(String said, String asked) {
        UUID id = arrive(kafka, Inbound.mail().in(null).saying("a", said).event());

        assertThat(found(asked)).contains(id);
    }

    @Test
    void aNumberBehindAnInvisibleBlankIsFound() {
        UUID id = arrive(
                kafka,
                Inbound.mail().in(null).saying("a", "Auftrag\u200B98233 fehlt").event());

        assertAllFind(id, "98233", "Auftrag", "Auftrag98233", "Auftrag 98233");
    }
}
