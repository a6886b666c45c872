package org.hotline.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HL-000347",
                "#HL-000347",
                "hl-347",
                "HL 347",
                "hl 000347",
                "HL347",
                "HL\u2011347",
                "HL\u2013347",
                "HL\u2212347",
                "HL\u00a0347",
                "HL#347",
                "hl_347",
                "ＨＬ－３４７",
                "347",
                "000347",
                " #347 ",
                "347.",
                "ticket 000347",
                "Ticket: 000347",
                "ticket #HL-000347",
                "ticket #347",
                "Ticket Nr. 347",
                "n° 000347",
                "N° 347",
                "nº347",
                "No. 000347",
                "(#000347)",
                "[#347]",
                "dossier numéro 347",
                "DOSSIER N° : 000347",
                "my case (347), again",
                "Vorgang-Nr. 000347",
                "Re: 000347 still open",
                "see #347",
                "[HL-000347] Re: no connection",
                "your ticket (HL-000347), please"
            })
    void aTicketIsNamedInAnySpelling(String text) {
        assertThat(TicketNumbers.named(text)).containsExactly("HL-000347");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HL",
                "HL-",
                "XHL-347",
                "HL-347b",
                "347 apples",
                "apples 347",
                "0612345678 apples",
                "DOSSIER-2026-88412",
                "12.000347 grams",
                "a/000347",
                "ticket 347b",
                "stop 347",
                "-",
                "1234567890123456789",
                "HL-1234567890123456789",
                "#"
            })
    void whatIsNoNumberNamesNone(String text) {
        assertThat(TicketNumbers.named(text)).isEmpty();
    }

    @Test
    void aTextNamesAsManyAsStandInIt() {
        assertThat(TicketNumbers.named("HL-1, hl 20 and HL-300"))
                .containsExactly("HL-000001", "HL-000020", "HL-000300");
        assertThat(TicketNumbers.named("HL-1234567")).containsExactly("HL-1234567");
    }
}
