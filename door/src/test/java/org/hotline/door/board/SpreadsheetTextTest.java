package org.hotline.door.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SpreadsheetTextTest {

    @Test
    void frenchCellsAreSeparatedBySemicolonsBecauseNumbersHaveCommas() {
        assertThat(written(Locale.FRENCH, "Réponse", "83,3%")).isEqualTo("\ufeffRéponse;\"83,3%\"\r\n");
        assertThat(written(Locale.ENGLISH, "Response", "83.3%")).isEqualTo("\ufeffResponse,83.3%\r\n");
    }

    @Test
    void whatPeopleWroteIsNoFormulaWhereverACellMayBegin() {
        assertThat(written(Locale.ENGLISH, "=1+1")).isEqualTo("\ufeff'=1+1\r\n");
        assertThat(written(Locale.ENGLISH, " \u200b=1+1")).isEqualTo("\ufeff \u200b'=1+1\r\n");
        assertThat(written(Locale.FRENCH, "a,=1+1")).isEqualTo("\ufeff\"a,'=1+1\"\r\n");
        assertThat(written(Locale.FRENCH, "a=b")).isEqualTo("\ufeffa=b\r\n");
    }

    @Test
    void quotationMarksAreDoubled() {
        assertThat(written(Locale.ENGLISH, "the \"box\"")).isEqualTo("\ufeff\"the \"\"box\"\"\"\r\n");
    }

    private static String written(Locale locale, String... cells) {
        SpreadsheetText text = new SpreadsheetText(locale);
        text.row(List.of(cells));
        return new String(text.bytes(), StandardCharsets.UTF_8);
    }
}
