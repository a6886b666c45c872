package org.hotline.ticket.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotline.kit.test.Cost;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates and names as long as we take them, the names written so that they ask to be filled in themselves. */
@Tag("cost")
class CostOfTemplatesTest {

    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_NAME = 320;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{{customer}}|{{customer}}",
                "' {{customer}}'|{{customer}}",
                "' {{customer}}'|' {{customer}}'",
                "' {{customer}}'|{{number}}",
                "' {{number}}'|x",
                "' {{'|x",
                "' '|x",
                "{{customer|x",
                "{{customer}}|$0\\\\"
            })
    @Timeout(60)
    void noTemplateCostsMoreThanTwoSecondsAndSixtyFourMebibytes(String piece, String name) throws Exception {
        Template template = new Template("key", "fr", null, piece.repeat(LONGEST_TEXT / piece.length()));
        String customer = name.repeat(LONGEST_NAME / name.length());

        Cost.assertBearable(
                piece + " for " + name,
                () -> assertThat(template.filled("T-000001", customer)).isNotNull());
    }
}
