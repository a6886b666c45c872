package org.hotline.knowledge.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Write to jean.dupont@example.fr please|jean.dupont@example.fr|Write to [e-mail] please",
                "Appelez le 06 12 34 56 78.|06 12 34 56 78|Appelez le [phone].",
                "Appelez le 0612345678|0612345678|Appelez le [phone]",
                "Tel: +33 6 12 34 56 78 merci|+33 6 12|Tel: [phone] merci",
                "Call (555) 123-4567 x|123-4567|Call [phone] x",
                "IBAN FR76 3000 6000 0112 3456 7890 189 ok|3000 6000|IBAN [IBAN] ok",
                "DE89370400440532013000|DE8937|[IBAN]",
                "Card 4111 1111 1111 1111 failed|4111 1111|Card [card] failed",
                "Carte 5500-0000-0000-0004|5500-0000|Carte [card]",
                "NIR 1 85 05 78 006 084 36 x|78 006|NIR [number] x",
                "Bonjour Madame Durand, ma facture|Durand|Bonjour Madame [name], ma facture",
                "Bonjour Julie, ma facture|Julie|Bonjour [name], ma facture",
                "Dear Mr Smith, my bill|Smith|Dear Mr [name], my bill",
                "Hello Ann-Marie!|Ann-Marie|Hello [name]!",
                "Je m'appelle Paul Martin et|Paul Martin|Je m'appelle [name] et",
                "I spoke to Mrs Jones today|Jones|I spoke to Mrs [name] today"
            })
    void whatTellsAPersonIsTakenOut(String text, String personal, String expected) {
        String redacted = Redaction.redact(text);

        assertThat(redacted).doesNotContain(personal).isEqualTo(expected);
    }

    @Test
    void theNameUnderALetterIsTakenOut() {
        assertThat(Redaction.redact("Le lien ne marche pas.\n\nCordialement,\nJean Dupont\n"))
                .isEqualTo("Le lien ne marche pas.\n\nCordialement,\n[name]");
        assertThat(Redaction.redact("It is broken.\n\nBest regards\n\nMary Ann Smith"))
                .doesNotContain("Mary", "Smith");
        assertThat(Redaction.redact("It works.\n-- \nMary Smith\n12 Rose Lane")).isEqualTo("It works.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Error 0x80070057 at line 1234",
                "The invoice of 24.11.2026 is wrong",
                "Version 10.15.7 on 192.168.1.254",
                "Since 2026-11-24 10:30 it fails",
                "Order 1234 5678 is late",
                "Bonjour, je ne peux pas me connecter",
                "Hello, how do I reset my password?",
                "Merci de redémarrer la box"
            })
    void whatTellsNobodyStays(String text) {
        assertThat(Redaction.redact(text)).isEqualTo(text);
    }

    /** Twenty seconds guard against matching without end, nothing else. */
    @Test
    void noTextKeepsItMatchingWithoutEnd() {
        for (String evil : new String[] {
            "a.".repeat(50_000) + "@",
            "1 ".repeat(50_000),
            "(1)".repeat(30_000),
            "Bonjour " + "A ".repeat(50_000),
            "FR76" + " 0000".repeat(20_000),
            "regards\n".repeat(20_000),
            "-- \n".repeat(20_000)
        }) {
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Redaction.redact(evil));
        }
    }

    @Property(tries = 300)
    void itTakesAnyTextAndFindsNothingMoreTheSecondTime(@ForAll String text) {
        String once = Redaction.redact(text);

        assertThat(Redaction.redact(once)).isEqualTo(once);
    }
}
