package org.hotline.knowledge.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.kit.test.Cost;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Questions as long as a ticket takes them, each written so that a pattern almost fits in many ways. */
@Tag("cost")
class CostOfRedactionTest {

    private static final int LONGEST = 1_000_000;

    /** What grows by the square of this is still far beyond what may be taken. */
    private static final int LONGEST_OF_ONE_KIND = LONGEST / 5;

    static Stream<String> pieces() {
        return Stream.of(
                "a.",
                "a".repeat(64) + "@" + "b".repeat(63),
                "aa11" + "a".repeat(36) + " ",
                "FR76 0000 ",
                "1".repeat(39) + "a",
                "1 ",
                "(1)",
                "Bonjour A ",
                "Mr. " + " ".repeat(500),
                "nom" + " ".repeat(500),
                "thanks\n \n",
                "-- \n",
                "\ud83d\ude00");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    @Timeout(60)
    void noQuestionCostsMoreThanTwoSecondsAndSixtyFourMebibytes(String piece) throws Exception {
        String text = piece.repeat(LONGEST_OF_ONE_KIND / piece.length());

        Cost.assertBearable(
                "again and again: " + piece,
                () -> assertThat(Redaction.redact(text)).isNotNull());
    }

    @Test
    @Timeout(60)
    void theLongestQuestionOfAllKindsCostsNoMore() throws Exception {
        int each = LONGEST / (int) pieces().count();
        String text = pieces().map(piece -> piece.repeat(each / piece.length())).collect(Collectors.joining());

        Cost.assertBearable("all", () -> assertThat(Redaction.redact(text)).isNotNull());
    }

    @Test
    @Timeout(60)
    void blanksWithoutEndCostNoMore() throws Exception {
        for (String start : new String[] {"thanks", "Hello A", "Mr", "nom", "Bonjour", "regards\nA"}) {
            String text = start + " ".repeat(LONGEST / 10) + "x";

            Cost.assertBearable(
                    start + " before blanks",
                    () -> assertThat(Redaction.redact(text)).isNotNull());
        }
    }
}
