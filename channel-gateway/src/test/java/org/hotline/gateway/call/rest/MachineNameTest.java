package org.hotline.gateway.call.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MachineNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boîte vocale",
                "Buzón de Voz 3",
                "segreteria telefonica",
                "SVI",
                "queue-music",
                "MusicOnHold",
                "Wartemusik 2",
                "moh/default",
                "forwarded to cell",
                "Parked call 3",
                "Forward to mobile",
                "*97",
                "fax",
                "caixa postal",
                "antwoordapparaat",
                "télérépondeur",
                "serveur vocal",
                "Hauptmenü",
                "Weiterleitung Handy",
                "Ansage Feiertag",
                "park",
                "Voicebot",
                "Warteschlange",
                "VM100",
                "Support voicemail",
                "Voice Mail (600)",
                "renvoi d'appel",
                "Répondeur nuit",
                "telefonsvarer",
                "MENU_PRINCIPAL",
                "Mobilbox",
                "fila de espera 2",
                "#31",
                "Ｖｏｉｃｅｍａｉｌ",
                "boi\u0302te-vocale",
                "автоответчик",
                "Rufumleitung Büro",
                "contestador automático"
            })
    void aMachineIsKnownByWordsInAnyPlaceOfItsNameInTheLanguagesOfTheField(String name) {
        assertThat(MachineName.is(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alice",
                "Jin Park",
                "Music Store",
                "Ben Forward",
                "Moh Benali",
                "moh.salah",
                "Queue Park Smith",
                "Anna Talbot",
                "bob@hotline.example",
                "1001",
                "+33612345678",
                "Faxon Miller",
                "Queueta",
                "Marc Renvoise",
                "Holden",
                "Menuhin",
                "Svietlana",
                "Segreteria Rossi",
                "018f2f6e-0000-7000-8000-000000000001"
            })
    void whatOnlyLooksLikeOneOfTheWordsIsAHuman(String name) {
        assertThat(MachineName.is(name)).isFalse();
    }

    @Test
    void aQueueIsAMachineOnlyIfItIsNothingElse() {
        assertThat(List.of("Voicemail 100", "IVR", "Ansage")).allMatch(MachineName::isQueue);
        assertThat(List.of("Voicemail support", "Fax devices", "Warteschlange 1", "support", "", "42"))
                .noneMatch(MachineName::isQueue);
    }
}
