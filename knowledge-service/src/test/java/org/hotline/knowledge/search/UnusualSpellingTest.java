package org.hotline.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is the same in another form of its letters, or in another usual spelling, is found. */
class UnusualSpellingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "de | Größe und Grüße           | groesse",
                "de | Größe und Grüße           | GRUESSE",
                "de | Groesse aus Koeln         | größe köln",
                "de | Wi-Fi einrichten          | wifi",
                "de | Wifi einrichten           | Wi-Fi",
                "fr | Chaudière WTC-GW          | wtcgw",
                "en | Device AA:BB:CC:DD:EE:FF  | aabb.ccdd.eeff",
                "en | Your FRITZ!Box 7590       | fritzbox",
                "en | Wide ＡＢＺ４７１ here        | abz 471",
                "en | Narrow ｿﾌﾄｳｪｱ here         | ソフトウェア",
                "ko | 한국어 고객센터             | 고객",
                "ru | Счёт за электроэнергию    | счет",
                "el | Τιμολόγιο χωρίς ΦΠΑ       | χωρις",
                "el | ΕΞΟΔΟΣ                    | έξοδος",
                "ar | الفَاتُورَة رقم ٤٥٦           | الفاتورة",
                "ar | الفَاتُورَة رقم ٤٥٦           | 456",
                "he | הַשָּׁלוֹם                     | השלום",
                "fr | l'exutoire                | lʼexutoire",
                "fr | L´exutoire                | l'exutoire",
                "en | pho\u200ene               | phone",
                "en | joi\u200dner              | joiner",
                "en | ﬁnal oﬃce                 | final office"
            })
    void anArticleIsFound(String language, String text, String asked) {
        TextIndex index = new TextIndex();
        UUID id = UUID.randomUUID();
        index.apply(
                List.of(
                        new IndexDocument(id, language, "Note", text, List.of()),
                        new IndexDocument(UUID.randomUUID(), language, "Other", "gardening", List.of())),
                Set.of());
        index.show();

        assertThat(index.search(new TextQuestion(asked, language, List.of(), List.of(), Set.of(), 5)))
                .extracting(Hit::id)
                .containsExactly(id);
    }
}
