package org.hotline.ticket.acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.message.AcknowledgementTable;
import org.hotline.ticket.message.AcknowledgementTable.Acknowledged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often the hotline writes by itself, and in which words. */
class AcknowledgementLimitsTest {

    private static final UUID TALK = Ids.next();

    @Test
    void aConversationIsAcknowledgedOnceWhoeverWritesInIt() {
        AcknowledgementLimits limits = new AcknowledgementLimits(List.of());

        assertThat(limits.allow(new Acknowledged(TALK, "ann@example.org"))).isTrue();
        assertThat(limits.allow(new Acknowledged(TALK, "ann@example.org"))).isFalse();
        assertThat(limits.allow(new Acknowledged(TALK, "bob@example.org"))).isFalse();
    }

    @Test
    void anAddressIsWrittenToThreeTimesAndOthersStillAre() {
        AcknowledgementLimits limits =
                new AcknowledgementLimits(List.of(to("ann@example.org"), to("ann@example.org"), to("")));

        assertThat(limits.allow(to("ann@example.org"))).isTrue();
        assertThat(limits.allow(to("ann@example.org"))).isFalse();
        assertThat(limits.allow(to("bob@example.org"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ann@example.org, ann@example.org",
        "ann+x@example.org, ann@example.org",
        "a.n.n+x.y+z@sub.example.org, ann@sub.example.org",
        "+x@example.org, @example.org",
        "..@example.org, @example.org",
        "no-address.at+all, no-address.at+all"
    })
    void allFormsOfAnAddressAreOneMailbox(String address, String mailbox) {
        assertThat(AcknowledgementTable.mailbox(address)).isEqualTo(mailbox);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, nous avons bien reçu votre demande. Elle porte le numéro HL-000007.",
        "fr-CA, nous avons bien reçu votre demande. Elle porte le numéro HL-000007.",
        "de, Sie hat die Nummer HL-000007.",
        "es, Su número es HL-000007.",
        "it, Il suo numero è HL-000007.",
        "en, we have received your request. Its number is HL-000007.",
        "pl, we have received your request. Its number is HL-000007.",
        "../x, we have received your request. Its number is HL-000007.",
        ", we have received your request. Its number is HL-000007."
    })
    void everybodyIsToldInHisLanguageElseInEnglish(String language, String told) {
        AcknowledgementWords words = AcknowledgementWords.in(language, "HL-000007");

        assertThat(words.text()).contains(told).contains("\n\n").doesNotContain("{");
        assertThat(words.language()).isEqualTo(told.startsWith("we have") ? "en" : language.substring(0, 2));
    }

    private static Acknowledged to(String address) {
        return new Acknowledged(Ids.next(), address);
    }
}
