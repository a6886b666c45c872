package org.hotline.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hotline.kit.test.Cost;
import org.hotline.knowledge.markdown.Markdown;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions and articles as long as we take them, in characters that are dear to what cuts them into words. */
@Tag("cost")
class CostOfSearchTest {

    private static final int QUESTION = 100_000;
    private static final int MOST_FOUND = 200;
    private static final TextIndex INDEX = new TextIndex();

    @BeforeAll
    static void inAllLanguages() {
        INDEX.apply(
                Stream.of("fr", "en", "de", "es", "it", "pt")
                        .map(language -> document(language, "The printer of the hotel is broken"))
                        .toList(),
                List.of());
        INDEX.show();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "- -\"", "a_", "\u200d", "\u4e00", "\ud83d\ude00"})
    @Timeout(60)
    void noQuestionAndNoArticleOfOneKindCostsMoreThanTwoSecondsAndSixtyFourMebibytes(String piece) throws Exception {
        Cost.assertBearable(
                "a question of " + piece,
                () -> assertThat(INDEX.search(question(fill(piece, QUESTION)))).isNotNull());
        Cost.assertBearable("an article of " + piece, () -> {
            IndexDocument article = document("fr", fill(piece, Markdown.LONGEST));
            INDEX.apply(List.of(article), List.of());
            INDEX.show();
            INDEX.apply(List.of(), List.of(article.id()));
            INDEX.show();
        });
    }

    @Test
    @Timeout(60)
    void noQuestionOfManyWordsCostsMoreThanTwoSecondsAndSixtyFourMebibytes() throws Exception {
        String words = IntStream.range(0, QUESTION / 6).mapToObj(i -> "-w" + i).collect(Collectors.joining(" "));

        Cost.assertBearable(
                "words", () -> assertThat(INDEX.search(question(words))).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200d", ".\u2029", "a|\n-|\n"})
    @Timeout(60)
    void noPassagesOfAllThatCanBeFoundCostMoreThanTwoSecondsAndSixtyFourMebibytes(String piece) throws Exception {
        String start = fill(piece, Snippet.readOfEach(MOST_FOUND));

        Cost.assertBearable("passages of " + piece, () -> {
            for (int i = 0; i < MOST_FOUND; i++) {
                assertThat(INDEX.snippet(Markdown.text(start), "fr", "a printer"))
                        .isNotNull();
            }
        });
    }

    @Test
    void ofFewTextsMoreIsReadThanOfMany() {
        assertThat(Map.of(0, 20_000, 1, 20_000, 25, 20_000, 200, 2_500))
                .allSatisfy(
                        (texts, read) -> assertThat(Snippet.readOfEach(texts)).isEqualTo(read));
    }

    private static TextQuestion question(String text) {
        return new TextQuestion(text, null, List.of(), List.of(), Set.of(), MOST_FOUND);
    }

    private static IndexDocument document(String language, String text) {
        return new IndexDocument(UUID.randomUUID(), language, "Printer", text, List.of());
    }

    private static String fill(String piece, int length) {
        return piece.repeat(length / piece.length());
    }
}
