package org.hotline.knowledge.help.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerFormTest {

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u2003", "\u00a0\u200b", "\u202e\u202c", "\n\t", "\u3164\ufeff"})
    void whatNobodySeesIsNoName(String typed) {
        assertThat(typed.matches(AnswerForm.SEEN)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bob", "李", "7", "☺", "...", "\ud83d\ude00", " \nBob\n"})
    void whatIsSeenIsOne(String typed) {
        assertThat(typed.matches(AnswerForm.SEEN)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bob\u200b", "\u2003Bob ", "B\u202eob", "Bob\u0000"})
    void aNameIsKeptAsItIsSeen(String typed) {
        assertThat(AnswerForm.line(typed)).isEqualTo("Bob");
    }
}
