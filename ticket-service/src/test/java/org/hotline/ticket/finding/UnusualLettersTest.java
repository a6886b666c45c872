package org.hotline.ticket.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.finding.Searching.found;

import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same letter, sign or digit is the same in whichever form a keyboard, a telephone or a document writes it. */
@TicketServiceTest
class UnusualLettersTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "l'exutoire            | lʼexutoire",
                "d'exutoire            | d´exutoire",
                "aujourd`hui exutoire  | aujourd'hui exutoire",
                "rue de l‘exutoire     | l'exutoire",
                "avant–poste           | avantposte",
                "avant−poste           | avant-poste",
                "avant-poste           | avant—poste",
                "ＡＢＺ４７１            | abz 471",
                "ABZ472                | ＡＢＺ４７２",
                "番号は８２３４－５６７８です | 82345678",
                "ｿﾌﾄｳｪｱ                | ソフトウェア",
                "ﬁnal oﬃce              | final office",
                "Größe 50 m²            | 50m2",
                "10 \u00b5m Folie       | 10 \u03bcm",
                "Win\u2122 11 Folie     | win 11 folie",
                "ΕΞΟΔΟΣ                | έξοδος",
                "الفَاتُورَة              | الفاتورة",
                "הַשָּׁלוֹם                | השלום",
                "pho\u200ene zwölf      | phone zwölf",
                "joi\u200dner zwölf     | joiner zwölf",
                "\u202a0655443399\u202c | 06 55 44 33 99"
            })
    void aTextIsFoundInAnyFormOfItsLetters(String said, String asked) {
        UUID one = said(said);
        UUID other = said(asked);

        assertThat(found(asked)).contains(one, other);
        assertThat(found(said)).contains(one);
        assertThat(found(asked + " absent")).doesNotContain(one, other);
    }

    private UUID said(String text) {
        return arrive(kafka, Inbound.mail().in(null).saying("s", text).event());
    }
}
