package org.hotline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArticleTextsTest {

    @Test
    void theSameNumberIsTheSameArticle() {
        assertThat(ArticleTexts.body(7)).isEqualTo(ArticleTexts.body(7)).isNotEqualTo(ArticleTexts.body(8));
    }

    @Test
    void everyWordThatCanComeCanBeMade() {
        assertThat(IntStream.range(0, 5_000).mapToObj(ArticleTexts::title))
                .allSatisfy(title -> assertThat(title).matches("[a-z]+( [a-z]+){4}"));
    }

    @Test
    void aQuestionHasWordsOfAnArticleThatExists() {
        String question = ArticleTexts.question(3, 1);

        assertThat(question).contains(ArticleTexts.title(0).split(" ", -1)[4]);
    }
}
