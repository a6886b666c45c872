package org.hotline.door.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FigureWordsTest {

    private final FigureWords english = new FigureWords(Locale.ENGLISH);
    private final FigureWords french = new FigureWords(Locale.FRENCH);

    @Test
    void sharesHaveOneDigitAtMost() {
        assertThat(english.share(new BigDecimal("0.833333"))).isEqualTo("83.3%");
        assertThat(english.share(BigDecimal.ONE)).isEqualTo("100%");
        assertThat(french.share(new BigDecimal("0.833333"))).matches("83,3[\u00a0\u202f]%");
    }

    @Test
    void halvesAreRoundedUp() {
        assertThat(english.share(new BigDecimal("0.8125"))).isEqualTo("81.3%");
        assertThat(english.share(new BigDecimal("0.8135"))).isEqualTo("81.4%");
    }

    @Test
    void moreThanNothingIsNeverSaidToBeNothingNorLessThanAllToBeAll() {
        assertThat(english.share(new BigDecimal("0.00049"))).isEqualTo("<\u00a00.1%");
        assertThat(french.share(new BigDecimal("0.0003"))).matches("<\u00a00,1[\u00a0\u202f]%");
        assertThat(english.share(new BigDecimal("0.9996"))).isEqualTo(">\u00a099.9%");
        assertThat(english.share(BigDecimal.ZERO)).isEqualTo("0%");
        assertThat(english.share(new BigDecimal("0.0005"))).isEqualTo("0.1%");
    }

    @Test
    void aSpreadsheetReadsNumbersWithoutGroups() {
        assertThat(french.plain(FigureUnit.SHARE, new BigDecimal("0.83333"))).isEqualTo("83,33%");
        assertThat(french.plain(FigureUnit.COUNT, new BigDecimal("12345"))).isEqualTo("12345");
        assertThat(english.plain(FigureUnit.SECONDS, new BigDecimal("90.4"))).isEqualTo("90");
        assertThat(english.plain(FigureUnit.SHARE, null)).isEmpty();
    }

    @Test
    void numbersAreGroupedAsTheLanguageDoes() {
        assertThat(english.count(new BigDecimal("12345"))).isEqualTo("12,345");
        assertThat(french.count(new BigDecimal("12345"))).matches("12[\u00a0\u202f]345");
    }

    @Test
    void aLengthOfTimeIsSaidInItsTwoLargestUnits() {
        assertThat(english.duration(new BigDecimal("42.4"))).isEqualTo("42\u00a0s");
        assertThat(english.duration(new BigDecimal("200"))).isEqualTo("3\u00a0min 20\u00a0s");
        assertThat(english.duration(new BigDecimal("7200"))).isEqualTo("2\u00a0h");
        assertThat(english.duration(new BigDecimal("100000"))).isEqualTo("1\u00a0d 3\u00a0h");
        assertThat(french.duration(new BigDecimal("100000"))).isEqualTo("1\u00a0j 3\u00a0h");
    }

    /** 59.6 s are a minute, not 60 s. */
    @Test
    void whatIsRoundedUpToALargerUnitIsSaidInIt() {
        assertThat(english.duration(new BigDecimal("59.6"))).isEqualTo("1\u00a0min");
    }

    @Test
    void frenchPointsAreOneBelowTwo() {
        assertThat(french.points(new BigDecimal("-0.015"))).isEqualTo("1,5\u00a0point");
        assertThat(english.points(new BigDecimal("-0.015"))).isEqualTo("1.5\u00a0points");
        assertThat(english.points(new BigDecimal("0.01"))).isEqualTo("1\u00a0point");
    }

    @Test
    void noFigureIsNoZero() {
        assertThat(english.value(FigureUnit.SHARE, null)).isEqualTo(FigureWords.NONE);
    }
}
