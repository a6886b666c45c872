package org.hotline.ticket.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final WordFrequencies FREQUENCIES =
            new WordFrequencies(1_000, 10_000, Map.of(1, 900L, 2, 90L, 3, 9L));

    @Test
    void theSameWordsAreAlmostWhollyAlikeAndNoneNotAtAll() {
        Likeness likeness = new Likeness(List.of(1, 2, 3), FREQUENCIES);

        assertThat(likeness.of(List.of(3, 2, 1))).isCloseTo(1, within(0.05));
        assertThat(likeness.of(List.of(4, 5))).isZero();
        assertThat(likeness.of(List.of())).isZero();
        assertThat(new Likeness(List.of(), FREQUENCIES).of(List.of(1))).isZero();
    }

    @Test
    void whoSharesOnlyWhatEverybodySaysIsNotAlike() {
        WordFrequencies everywhere = new WordFrequencies(1_000, 1_000, Map.of(1, 1_000L, 2, 1_000L));

        assertThat(new Likeness(List.of(1, 2), everywhere).of(List.of(1, 2))).isLessThan(0.001);
    }

    @Test
    void rareWordsTellMoreThanCommonOnesAndShortTextsMoreThanLong() {
        Likeness likeness = new Likeness(List.of(1, 2, 3), FREQUENCIES);

        assertThat(likeness.of(List.of(1, 3))).isGreaterThan(likeness.of(List.of(1, 2)));
        assertThat(likeness.of(List.of(3)))
                .isGreaterThan(likeness.of(List.of(3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14)));
    }

    @Test
    void othersAreLookedForByTheRarestWordsThatNotTooManyHave() {
        Likeness likeness = new Likeness(List.of(1, 2, 3, 4), FREQUENCIES);

        assertThat(likeness.telling(1_000)).containsExactly(4, 3, 2);
        assertThat(likeness.telling(200)).containsExactly(4, 3, 2);
        assertThat(likeness.telling(100)).containsExactly(4, 3);
        assertThat(likeness.telling(50)).containsExactly(4, 3);
        assertThat(new Likeness(List.of(1), FREQUENCIES).telling(1_000)).containsExactly(1);
        assertThat(new Likeness(List.of(), FREQUENCIES).telling(1_000)).isEmpty();
    }

    @Test
    void whereAllExamplesWereLookedAtWordsAreAsCommonAsTheyWereFound() {
        WordFrequencies all = new WordFrequencies(3, 3, Map.of(1, 3L));

        assertThat(all.expected(1)).isEqualTo(3);
        assertThat(all.expected(2)).isZero();
        assertThat(new WordFrequencies(0, 0, Map.of()).expected(1)).isZero();
    }

    @Property
    void nothingIsMoreThanWhollyAlike(@ForAll List<Integer> asked, @ForAll List<Integer> words) {
        assertThat(new Likeness(asked, FREQUENCIES).of(words)).isBetween(0.0, 1.0);
    }
}
