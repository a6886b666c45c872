package org.hotline.door.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How a figure differs from the one of the period before.
 *
 * @param size by how much, in words
 */
public record FigureChange(Side direction, String size, Verdict verdict) {

    private static final int DIGITS_OF_A_SHARE = 3;

    static FigureChange between(
            Indicator indicator, @Nullable BigDecimal now, @Nullable BigDecimal before, FigureWords words) {
        if (now == null || before == null) {
            return new FigureChange(Side.UNKNOWN, "", Verdict.NEITHER);
        }
        BigDecimal difference = now.subtract(before);
        int sign = difference
                .setScale(indicator.isShare() ? DIGITS_OF_A_SHARE : 0, RoundingMode.HALF_UP)
                .signum();
        if (sign == 0) {
            return new FigureChange(Side.SAME, "", Verdict.NEITHER);
        }
        return new FigureChange(
                sign > 0 ? Side.MORE : Side.LESS,
                size(indicator.unit(), difference, words),
                verdict(indicator.better(), sign));
    }

    public boolean isMore() {
        return direction == Side.MORE;
    }

    /** Whether there is a difference to speak of. */
    public boolean isDifferent() {
        return isMore() || direction == Side.LESS;
    }

    /** Whether it is good or bad. */
    public boolean isJudged() {
        return verdict != Verdict.NEITHER;
    }

    private static String size(FigureUnit unit, BigDecimal difference, FigureWords words) {
        return switch (unit) {
            case SHARE -> words.points(difference);
            case COUNT -> words.count(difference.abs());
            case SECONDS -> words.duration(difference);
        };
    }

    private static Verdict verdict(Indicator.Better better, int sign) {
        return switch (better) {
            case NEITHER -> Verdict.NEITHER;
            case MORE -> sign > 0 ? Verdict.BETTER : Verdict.WORSE;
            case LESS -> sign < 0 ? Verdict.BETTER : Verdict.WORSE;
        };
    }

    /** Whether there is a figure to compare with, and on which side of it the new one is. */
    public enum Side {
        MORE,
        LESS,
        SAME,
        UNKNOWN
    }

    /** What one makes of it. */
    public enum Verdict {
        BETTER,
        WORSE,
        NEITHER
    }
}
