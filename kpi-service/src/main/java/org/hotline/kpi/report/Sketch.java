package org.hotline.kpi.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/**
 * Many lengths of time in few numbers: how many there are of each step ({@code length_step} in the database). What it answers
 * differs by less than 1 % from what the lengths themselves would.
 */
final class Sketch {

    private static final double GROWTH = 1.019;
    private static final double SHORTEST = 0.001;
    private static final int DECIMALS = 6;

    private final Map<Integer, Long> numbers = new TreeMap<>();
    private long all;

    private Sketch() {}

    /** @param parts one behind the other, each a step and how many there are of it */
    static Sketch of(byte[] parts) {
        Sketch sketch = new Sketch();
        ByteBuffer buffer = ByteBuffer.wrap(parts);
        while (buffer.hasRemaining()) {
            sketch.add(buffer.getInt(), buffer.getInt());
        }
        return sketch;
    }

    private void add(int step, int n) {
        numbers.merge(step, (long) n, Long::sum);
        all += n;
    }

    /** The nearest rank: the length than which the share is no longer. */
    BigDecimal percentile(BigDecimal share) {
        long rank = share.multiply(BigDecimal.valueOf(all))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
        long passed = 0;
        for (Map.Entry<Integer, Long> step : numbers.entrySet()) {
            passed += step.getValue();
            if (passed >= rank) {
                return length(step.getKey());
            }
        }
        throw new IllegalStateException("nothing was measured");
    }

    /** What is as near to the shortest of a step as to the longest, in proportion. */
    private static BigDecimal length(int step) {
        double length = step == 0 ? 0 : SHORTEST * Math.pow(GROWTH, step) * 2 / (GROWTH + 1);
        return BigDecimal.valueOf(length).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
