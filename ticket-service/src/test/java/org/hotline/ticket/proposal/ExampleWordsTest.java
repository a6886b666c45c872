package org.hotline.ticket.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ExampleWordsTest {

    @Test
    void formsOfAWordAreTheSame() {
        assertThat(ExampleWords.of("Impression IMPRIMÉ imprimée"))
                .hasSize(2)
                .containsAll(ExampleWords.of("imprime"))
                .containsAll(ExampleWords.of("impres"));
        assertThat(ExampleWords.of("e\u0301tat")).isEqualTo(ExampleWords.of("état"));
    }

    @Test
    void figuresAloneTellNothing() {
        assertThat(ExampleWords.of("4711 12.50 !?")).isEmpty();
        assertThat(ExampleWords.of("ip4 a1")).hasSize(2);
    }

    @Test
    void signsOfScriptsWithoutSpacesAreWords() {
        assertThat(ExampleWords.of("打印机")).hasSize(3);
        assertThat(ExampleWords.of("打印机 printer")).hasSize(4);
    }

    @Test
    void onlyTheBeginningIsReadAndOnlySoManyWords() {
        String many = IntStream.range(0, 1_000)
                .mapToObj(i -> Integer.toString(i + 46_656, 36))
                .filter(word -> word.chars().anyMatch(Character::isLetter))
                .collect(Collectors.joining(" "));

        assertThat(ExampleWords.of(many)).hasSize(ExampleWords.MOST);
        assertThat(ExampleWords.of(" ".repeat(ExampleWords.LONGEST) + "late")).isEmpty();
        assertThat(ExampleWords.of("9".repeat(1_000_000))).isEmpty();
    }

    @Property
    void anyTextHasSomeDifferentWordsInOrder(@ForAll String text) {
        assertThat(ExampleWords.of(text))
                .hasSizeLessThanOrEqualTo(ExampleWords.MOST)
                .doesNotContain(0)
                .doesNotHaveDuplicates()
                .isSorted();
    }
}
