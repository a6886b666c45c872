package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Tue, 24 Nov 2026 at 10:00, Support <support@hotline.example> wrote:\n> Hello",
                "Le mar. 24 nov. 2026 à 10:00, Support <support@hotline.example> a écrit :\n\nBonjour",
                "Le mar. 24 nov. 2026 à 10:00, Support\n<support@hotline.example> a\nécrit :\n> Bonjour",
                "Am 24.11.2026 um 10:00 schrieb Support <support@hotline.example>:\n> Hallo",
                "24.11.2026, 10:00, \"Support\" <support@hotline.example>:\n\nHello",
                "-----Original Message-----\nFrom: Support\n\nHello",
                "-------- Message d'origine --------\nDe : Support\nBonjour",
                "De : Support <support@hotline.example>\nEnvoyé : mardi 24 novembre 2026 10:00\nÀ : Moi\nObjet : RE: panne\n\nBonjour",
                "________________________________\nFrom: Support\nSent: Tuesday\nTo: me\nSubject: RE: it\n\nHello",
                "> an old line\n> another",
                "-- \nRenée Martin\n+33 6 12 34 56 78",
                "Envoyé de mon iPhone",
                "Sent from my iPhone\n\nOn Tue, 24 Nov 2026 at 10:00, Support wrote:\n> Hello"
            })
    void historyAndSignatureAreNotNew(String history) {
        String answer = "Yes, it works again.\nThank you!";

        assertThat(NewText.of(answer + "\n\n" + history)).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On the other hand, I wrote: it is broken.",
                "From: where does this come?\nI do not know.",
                "Steps:\n----\n1. start\n2. stop\n----\nAnd it fails.",
                "The mail was sent from my phone to all users."
            })
    void whatOnlyLooksLikeHistoryStays(String text) {
        assertThat(NewText.of(text)).isEqualTo(text);
    }

    @Test
    void answersBetweenQuotedLinesAreNew() {
        String mail =
                "On Tue, 24 Nov 2026 at 10:00, Support wrote:\n> Which printer?\n\nThe blue one.\n\n> Since when?\n\nMonday.";

        assertThat(NewText.of(mail)).isEqualTo("The blue one.\n\nMonday.");
    }

    @Test
    void aBareForwardIsNewAsAWhole() {
        String forward =
                "---------- Forwarded message ---------\nFrom: a@b.example\nDate: today\nSubject: it\nTo: me\n\nHelp!";

        assertThat(NewText.of(forward)).isEqualTo(forward);
    }

    @Property(tries = 200)
    void nothingIsInvented(@ForAll @From("mails") String mail) {
        List<String> lines = List.of(mail.split("\n", -1));

        assertThat(NewText.of(mail).lines())
                .allMatch(line -> lines.stream().anyMatch(known -> known.strip().equals(line.strip())));
    }

    @Provide
    Arbitrary<String> mails() {
        return Arbitraries.of(
                        "Hello",
                        "",
                        "> quoted",
                        "On Tue, 24 Nov 2026 at 10:00, A <a@b.c> wrote:",
                        "-- ",
                        "From: a",
                        "To: b",
                        "Subject: c",
                        "__________",
                        "Sent from my iPhone",
                        "  indented",
                        "Le 1 mai 2026 à 10:00, A a écrit :")
                .list()
                .ofMaxSize(20)
                .map(lines -> String.join("\n", lines));
    }
}
