package org.hotline.door.board;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A step of a trend.
 *
 * @param number its figure as a number; nothing when there is none
 * @param value its figure in words
 * @param address where those behind it are listed, after the question mark
 * @param of of how many it is, and in words
 */
public record TrendPoint(
        String label, @Nullable BigDecimal number, String value, BigDecimal of, String counted, String address) {}
