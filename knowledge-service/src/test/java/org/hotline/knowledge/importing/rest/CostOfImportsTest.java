package org.hotline.knowledge.importing.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.stream.Stream;
import org.hotline.kit.test.Cost;
import org.hotline.kit.web.LineReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Imports as long as we take them. */
@Tag("cost")
class CostOfImportsTest {

    private static final int MEBIBYTES = 40;
    private static final int MEBIBYTE = 1024 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {"\n", " \n", "x", "\u00e9", "{}\n", "\r"})
    @Timeout(60)
    void noLinesCostMoreThanTwoSecondsAndSixtyFourMebibytes(String piece) throws Exception {
        byte[] part = piece.repeat(MEBIBYTE / piece.getBytes(StandardCharsets.UTF_8).length)
                .getBytes(StandardCharsets.UTF_8);
        InputStream written =
                new SequenceInputStream(Collections.enumeration(Stream.generate(() -> new ByteArrayInputStream(part))
                        .limit(MEBIBYTES)
                        .toList()));

        Cost.assertBearable("lines of " + piece.strip(), () -> {
            LineReader lines = new LineReader(written, ArticleLines.LONGEST_LINE);
            int longest = 0;
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                longest = Math.max(longest, line.length);
            }
            assertThat(longest).isLessThanOrEqualTo(ArticleLines.LONGEST_LINE);
        });
    }
}
