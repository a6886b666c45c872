package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"No dial tone", "Écran noir", "électricité: 3 €", "家の火事"})
    void aLineThatIsOneStaysAsItIs(String line) {
        assertThat(PlainText.oneLine(line)).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {" a b", "a b ", "a  b", "a\tb", "a\r\n b", "a\u0085b", "a\u2028b", "\u2003a b", "a\u0007b"})
    void whatSeparatesWordsIsOneSpace(String written) {
        assertThat(PlainText.oneLine(written)).isEqualTo("a b");
    }

    @Test
    void halfACharacterCanBeSeen() {
        assertThat(PlainText.oneLine("a\uD83Db")).isEqualTo("a\uFFFDb");
        assertThat(PlainText.lines("a\uDE00\r\nb")).isEqualTo("a\uFFFD\nb");
        assertThat(PlainText.lines("a \uD83D\uDE00 b")).isEqualTo("a \uD83D\uDE00 b");
    }
}
