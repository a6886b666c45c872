package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Months of which some begin in one language as others do in another. */
class MonthNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu",
                "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
                "leden únor březen duben květen červen červenec srpen září říjen listopad prosinec",
                "ledna února března dubna května června července srpna září října listopadu prosince",
                "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
                "ian feb mar apr mai iun iul aug sept oct noi dec",
                "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
                "Ιαν Φεβ Μαρ Απρ Μαΐ Ιουν Ιουλ Αυγ Σεπ Οκτ Νοε Δεκ",
                "січ лют бер квіт трав черв лип серп вер жовт лист груд",
                "jaan veebr märts apr mai juuni juuli aug sept okt nov dets",
                "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio",
                "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna",
                "януари февруари март април май юни юли август септември октомври ноември декември",
                "jan febr márc ápr máj jún júl aug szept okt nov dec",
                "jan fév mars avr mai juin juil août sept oct nov déc"
            })
    void aMonthIsKnownByAsMuchOfItsNameAsTellsIt(String months) {
        List<String> names = List.of(months.split(" "));

        for (int month = 1; month <= names.size(); month++) {
            assertThat(MonthNames.find(names.get(month - 1)))
                    .as(names.get(month - 1))
                    .isEqualTo(month);
        }
    }

    @Test
    void aDateInEncodedWordsIsRead() {
        assertThat(MailDate.read("=?utf-8?Q?24_marras_2026_10:12:00_+0100?="))
                .contains(Instant.parse("2026-11-24T09:12:00Z"));
    }
}
