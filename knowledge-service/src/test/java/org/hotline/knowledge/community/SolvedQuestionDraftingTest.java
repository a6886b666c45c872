package org.hotline.knowledge.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SolvedQuestionDraftingTest {

    @ParameterizedTest
    @ValueSource(strings = {"![a](/b.png)", "!![a](/b.png)", "!!!![a](/b.png)", "![a][r]", "![a]![b]"})
    void noPictureComesWithWhatStrangersTyped(String said) {
        assertThat(SolvedQuestionDrafting.part(said)).contains("[a]").doesNotContain("![");
    }
}
