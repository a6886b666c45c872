package org.hotline.ticket.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.finding.Searching.found;

import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers with letters are found in whichever way somebody writes them: in groups, with signs, in one, with leading zeros. */
@TicketServiceTest
class CodesInAnySpellingTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FR76 3000 6000 0112 3456 7890 189 | FR7630006000011234567890189",
                "DE89 3704 0044 0532 0130 00       | de89370400440532013000",
                "GB29 NWBK 6016 1331 9268 19       | GB29NWBK60161331926819",
                "NL91-ABNA-0417-1643-00            | NL91ABNA0417164300",
                "FR 40 303 265 045                 | FR40303265045",
                "NL 0048.22.318.B.01               | NL004822318B01",
                "6A 12345 67890 1                  | 6A12345678901",
                "LX 123 456 789 FR                 | LX123456789FR",
                "QQ 12 34 56 C                     | QQ123456C",
                "SW1A 1AA                          | sw1a1aa",
                "00:1A:2B:3C:4D:5E                 | 001a2b3c4d5e",
                "00-1a-bc-dc-4d-5e                 | 001A.BCDC.4D5E",
                "550e8400-e29b-41d4-a716-446655440000 | 550e8400e29b41d4a716446655440000",
                "1A3 05                            | 1A305",
                "0088412                           | 88412",
                "INV-0088412                       | INV88412",
                "007                               | 7",
                "+44 20 1234 5678                  | 020 1234 5678"
            })
    void aCodeIsFoundInEitherSpelling(String oneWay, String otherWay) {
        UUID one = said("Voici: " + oneWay + ", merci");
        UUID other = said("Voici: " + otherWay + ", merci");

        assertThat(found(oneWay)).contains(one, other);
        assertThat(found(otherWay)).contains(one, other);
        assertThat(found(oneWay + " voici")).contains(one);
        assertThat(found(otherWay + " absent")).doesNotContain(one, other);
    }

    @Test
    void aNumberInsideALongerCodeIsFoundWithoutItsZeros() {
        UUID slashed = said("dossier 2026/0088413");
        UUID labelled = said("MAC:00-1a-2b-3c-4d-6e");

        assertThat(found("88413")).contains(slashed);
        assertThat(found("n° 00088413")).contains(slashed);
        assertThat(found("001a2b3c4d6e")).contains(labelled);
    }

    @ParameterizedTest
    @CsvSource({
        "Problème factures, facture",
        "Two printers broken, printer",
        "Invoices, invoice",
        "Paiements refusés, paiement refusé",
        "Cable unplugged, cables"
    })
    void aWordOfATextTooShortToTellItsLanguageIsFoundInItsForms(String text, String asked) {
        UUID id = said(text);

        assertThat(found(asked)).contains(id);
    }

    @Test
    void anotherCodeIsNotFound() {
        String text = "FR76 3000 6000 0112 3456 7890 155, 00:1A:2B:3C:4D:55, 6A 12345 67890 5, 0088455";
        Inbound mail = Inbound.mail().in(null).from("no-digits@customer.example"); // those of an address count as well
        UUID id = arrive(kafka, mail.saying("s", text).event());

        for (String other : new String[] {
            "FR7630006000011234567890156",
            "GB7630006000011234567890155",
            "001a2b3c4d56",
            "6A12345678906",
            "884550",
            "8845"
        }) {
            assertThat(found(other)).as(other).doesNotContain(id);
        }
    }

    private UUID said(String text) {
        return arrive(kafka, Inbound.mail().in(null).saying("s", text).event());
    }
}
