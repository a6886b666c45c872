package org.hotline.kpi.report.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Collections;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hotline.kit.problem.DomainException;
import org.hotline.kit.test.Cost;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parameters far longer than an address, and cells of reports, that are dear to what reads and writes them. */
@Tag("cost")
class CostOfParametersTest {

    private static final int LONGEST = 100_000;
    private static final int CELLS = 20;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "9d",
                "P1",
                "PT1.",
                "2026-05-01T08:00:00.",
                "2026-05-01T08:00:00+",
                "-",
                " ",
                "\u200b",
                "a/",
                "\"",
                "=",
                ","
            })
    @Timeout(60)
    void noParameterAndNoRowCostsMoreThanTwoSecondsAndSixtyFourMebibytes(String start) throws Exception {
        String text = start + start.substring(start.length() - 1).repeat(LONGEST);

        Cost.assertBearable(start + " again and again", () -> {
            for (Supplier<?> reading : Stream.<Supplier<?>>of(
                            () -> Times.instant("from", text, ZoneOffset.UTC),
                            () -> Times.instant("from", start + "1".repeat(LONGEST), ZoneOffset.UTC),
                            () -> Times.days("window", text),
                            () -> Times.days("window", start + "1".repeat(LONGEST) + "D"),
                            () -> Times.seconds("target", text),
                            () -> Times.zone(text))
                    .toList()) {
                read(reading);
            }
            assertThat(Csv.row(Collections.nCopies(CELLS, text))).isNotBlank();
        });
    }

    private static void read(Supplier<?> reading) {
        try {
            assertThat(reading.get()).isNotNull();
        } catch (DomainException refused) {
            assertThat(refused.status()).isEqualTo(400);
        }
    }
}
