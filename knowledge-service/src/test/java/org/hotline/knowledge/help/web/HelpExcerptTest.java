package org.hotline.knowledge.help.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HelpExcerptTest {

    @Test
    void itEndsBetweenTwoWords() {
        assertThat(HelpExcerpt.of("## Power **cut**, the box\n\nUnplug it.", 30))
                .isEqualTo("Power cut, the box. Unplug it.");
        assertThat(HelpExcerpt.of("one two three", 9)).isEqualTo("one two…");
        assertThat(HelpExcerpt.of("x".repeat(100), 9)).isEqualTo("x".repeat(9));
        assertThat(HelpExcerpt.of("", 9)).isEmpty();
    }
}
