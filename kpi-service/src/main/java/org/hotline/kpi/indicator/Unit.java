package org.hotline.kpi.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the value of an indicator is, and how it comes from its numerator and denominator. */
public enum Unit {
    /** A share: numerator ÷ denominator. */
    RATIO,
    /** A number of things: the numerator. */
    COUNT,
    /** A mean length of time: numerator (a sum) ÷ denominator. */
    SECONDS;

    private static final int DECIMALS = 6;

    /** The name as callers read it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Nothing to say, which is not zero, when nothing was counted. */
    public @Nullable BigDecimal value(BigDecimal numerator, BigDecimal denominator) {
        if (denominator.signum() == 0) {
            return null;
        }
        return plain(this == COUNT ? numerator : numerator.divide(denominator, DECIMALS, RoundingMode.HALF_UP));
    }

    /** Without zeros that say nothing, and never in powers of ten. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
