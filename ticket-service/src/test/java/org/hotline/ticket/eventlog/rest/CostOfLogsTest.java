package org.hotline.ticket.eventlog.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.hotline.kit.test.Cost;
import org.hotline.ticket.eventlog.LogMapping;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logs that are none. */
@Tag("cost")
class CostOfLogsTest {

    private static final int MEBIBYTES = 20;
    private static final int MEBIBYTE = 1024 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {"\n", ",", "x", "\"", "\"\"", "\u00e9,", "a,b\n", "\r", ",\""})
    @Timeout(60)
    void noRowsCostMoreThanTwoSecondsAndSixtyFourMebibytes(String piece) throws Exception {
        byte[] part = piece.repeat(MEBIBYTE / piece.getBytes(StandardCharsets.UTF_8).length)
                .getBytes(StandardCharsets.UTF_8);
        InputStream written =
                new SequenceInputStream(Collections.enumeration(Stream.generate(() -> new ByteArrayInputStream(part))
                        .limit(MEBIBYTES)
                        .toList()));

        Cost.assertBearable(
                "rows of " + piece.strip(),
                () -> assertThat(widest(written)).isLessThanOrEqualTo(CsvText.MOST_VALUES + 1));
    }

    private static int widest(InputStream written) throws IOException {
        int widest = 0;
        try (CsvText rows = CsvText.of(written, new LogMapping.LogForm("UTF-8", ",", List.of(), "Z", List.of()))) {
            for (List<String> row = rows.next(); row != null; row = rows.next()) {
                widest = Math.max(widest, row.size());
            }
        } catch (JsonProcessingException none) {
            return widest;
        }
        return widest;
    }
}
