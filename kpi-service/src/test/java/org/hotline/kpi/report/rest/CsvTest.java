package org.hotline.kpi.report.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No cell is a formula, however its start is hidden, and what is none stays as it is. */
class CsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1+1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "\u00a0=1",
                "\u3000=1",
                "\u200b=1",
                "\ufeff=1",
                "\uff1d1",
                "\uff0b1",
                "\uff0d1",
                "\uff20A1",
                " \uff1d1",
                "\nx",
                "\tx",
                "\u0000=1",
                "\ufe661",
                "\ufe621",
                "\"=1",
                "\"\"\u200b=1"
            })
    void aCellThatCouldBeAFormulaIsMadeAText(String text) {
        String row = Csv.row(List.of(text));

        assertThat(row.replaceFirst("^\"", "")).startsWith("'" + text.substring(0, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a;=2+2", ";=1", "a;\"=1", "a\t=1", "a; =1", "a\n=1", "a;b;\uff1d1", "a,=1", "x;-1", ";\";=1"})
    void aFormulaAfterWhatSeparatesCellsElsewhereIsMadeAText(String text) {
        String row = Csv.row(List.of(text));

        assertThat(row).startsWith("\"").endsWith("\"\r\n");
        assertThat(row.substring(1)).doesNotContainPattern("[,;\t\n](\\s|\")*[=\uff1d-]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"billing", " padded", "a=b", "1-2", "été", "😀", "a'b", "10 %"})
    void anyOtherCellStaysAsItIs(String text) {
        assertThat(Csv.row(List.of(text))).isEqualTo(text + "\r\n");
    }
}
