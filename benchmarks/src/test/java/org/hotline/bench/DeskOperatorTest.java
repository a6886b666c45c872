package org.hotline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeskOperatorTest {

    @Test
    void aRareWordIsOfFewTicketsOnly() {
        assertThat(DeskOperator.rareWord(0)).isEqualTo("xqaaav");
        assertThat(DeskOperator.rareWord(27)).isEqualTo("xqbbav");
        assertThat(DeskOperator.rareWord(26 * 26 * 26 + 1)).isEqualTo(DeskOperator.rareWord(1));
    }
}
