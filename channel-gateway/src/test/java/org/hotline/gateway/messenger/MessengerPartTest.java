package org.hotline.gateway.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MessengerPartTest {

    @Property(tries = 200)
    void nothingIsLostAndNoPartIsTooLong(@ForAll @StringLength(max = 20_000) String text) {
        List<String> pieces = MessengerPart.cut(text, MessengerPart.LONGEST);

        assertThat(pieces).allSatisfy(piece -> assertThat(piece.length()).isLessThanOrEqualTo(MessengerPart.LONGEST));
        assertThat(words(String.join("", pieces))).isEqualTo(words(text));
    }

    private static String words(String text) {
        return text.codePoints()
                .filter(sign -> !Character.isWhitespace(sign))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Test
    void aTextIsCutWhereAParagraphALineASentenceOrAWordEnds() {
        assertThat(MessengerPart.cut("a".repeat(3000) + "\n\n" + "b ".repeat(1000), MessengerPart.LONGEST)
                        .get(0))
                .isEqualTo("a".repeat(3000));
        assertThat(MessengerPart.cut("word ".repeat(1000), MessengerPart.LONGEST)
                        .get(0))
                .endsWith("word");
        assertThat(MessengerPart.cut("x".repeat(4095) + "\ud83d\ude00", MessengerPart.LONGEST))
                .containsExactly("x".repeat(4095), "\ud83d\ude00");
    }
}
