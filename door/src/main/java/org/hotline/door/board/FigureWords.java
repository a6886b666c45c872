package org.hotline.door.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures as people read them in their language. */
final class FigureWords {

    /** Stands for a figure that there is none of. */
    static final String NONE = "–";

    private static final BigDecimal STEP = new BigDecimal("0.001");
    private static final BigDecimal HALF_A_STEP = new BigDecimal("0.0005");
    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final int DAY = 24 * HOUR;

    private final Locale locale;

    FigureWords(Locale locale) {
        this.locale = locale;
    }

    String value(FigureUnit unit, @Nullable BigDecimal value) {
        if (value == null) {
            return NONE;
        }
        return switch (unit) {
            case SHARE -> share(value);
            case COUNT -> count(value);
            case SECONDS -> duration(value);
        };
    }

    /** What is more than nothing is not said to be nothing, nor what is less than all to be all. */
    String share(BigDecimal value) {
        if (value.signum() > 0 && value.compareTo(HALF_A_STEP) < 0) {
            return "<\u00a0" + percent(STEP);
        }
        BigDecimal missing = BigDecimal.ONE.subtract(value);
        return missing.signum() > 0 && missing.compareTo(HALF_A_STEP) <= 0
                ? ">\u00a0" + percent(BigDecimal.ONE.subtract(STEP))
                : percent(value);
    }

    private String percent(BigDecimal value) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** As a spreadsheet of the language reads it; lengths of time in seconds, and nothing of what there is none of. */
    String plain(FigureUnit unit, @Nullable BigDecimal value) {
        if (value == null) {
            return "";
        }
        boolean share = unit == FigureUnit.SHARE;
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(share ? 2 : 0);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return share ? format.format(value.movePointRight(2)) + "%" : format.format(value);
    }

    String count(BigDecimal value) {
        return decimal(value, 0);
    }

    WrittenNumber number(long number) {
        return new WrittenNumber(number, count(BigDecimal.valueOf(number)));
    }

    /** How far two shares are apart. */
    String points(BigDecimal size) {
        BigDecimal points = size.abs().movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        boolean one = isFrench() ? points.compareTo(BigDecimal.valueOf(2)) < 0 : points.compareTo(BigDecimal.ONE) == 0;
        return decimal(points, 1) + "\u00a0" + (one ? "point" : "points");
    }

    /** A length of time in its two largest units. */
    String duration(BigDecimal length) {
        long seconds = length.abs().setScale(0, RoundingMode.HALF_UP).longValue();
        if (seconds < MINUTE) {
            return seconds + "\u00a0s";
        }
        if (seconds < HOUR) {
            return two(seconds / MINUTE, "min", seconds % MINUTE, "s");
        }
        if (seconds < DAY) {
            return two(seconds / HOUR, "h", seconds % HOUR / MINUTE, "min");
        }
        return two(seconds / DAY, isFrench() ? "j" : "d", seconds % DAY / HOUR, "h");
    }

    private String two(long large, String largeUnit, long small, String smallUnit) {
        String first = count(BigDecimal.valueOf(large)) + "\u00a0" + largeUnit;
        return small == 0 ? first : first + " " + small + "\u00a0" + smallUnit;
    }

    String decimal(BigDecimal value, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    private boolean isFrench() {
        return locale.getLanguage().equals("fr");
    }
}
