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

/** A French participle is found in every gender and number, with and without its accents, and plurals are as their singulars. */
@TicketServiceTest
class FrenchParticiplesTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ParameterizedTest
    @CsvSource({
        "annulé, annulée, annulés, annulées, annuler",
        "livrée, livré, LIVRÉES, livrer, livrees",
        "payés, payée, payé, payées, payee",
        "préférées, préféré, préférée, preferee, préférer",
        "créée, créé, créées, creee, créés",
        "CASSÉE, cassé, cassés, cassees, casser"
    })
    void aParticipleIsFoundInEveryForm(String written, String one, String other, String third, String fourth) {
        UUID inFrench =
                said("fr", "Bonjour, la chose est " + written + " depuis hier et nous ne savons plus quoi faire.");
        UUID tooShortToTell = said(null, "Déjà " + written);

        assertAllFind(inFrench, written, one, other, third, fourth);
        assertAllFind(tooShortToTell, written, one, other, third, fourth);
    }

    @ParameterizedTest
    @CsvSource({
        "photos, photo",
        "menus, menu",
        "reçus, reçu",
        "colis, colis",
        "perdues, perdus",
        "inconnu, inconnus",
        "envoyée, envoyer",
        "payer, payées"
    })
    void aPluralBehindAVowelAndAnInfinitiveInYerAreForms(String written, String asked) {
        UUID inFrench =
                said("fr", "Bonjour, la chose est " + written + " depuis hier et nous ne savons plus quoi faire.");

        assertAllFind(inFrench, asked, asked + " depuis hier");
    }

    @Test
    void aYearIsNoAnn() {
        UUID year = said("fr", "Depuis une année nous attendons une réponse.");

        assertAllFind(year, "année", "années", "annee");
        assertThat(found("Ann attendons")).doesNotContain(year);
    }

    private UUID said(String language, String text) {
        return arrive(kafka, Inbound.mail().in(language).saying("s", text).event());
    }
}
