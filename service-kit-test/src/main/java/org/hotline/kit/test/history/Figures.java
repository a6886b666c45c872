package org.hotline.kit.test.history;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What some counts come to.
 *
 * @param value none where nothing was counted
 * @param percentiles none but of lengths of time
 */
public record Figures(
        @Nullable BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        long count,
        Map<String, Long> excluded,
        List<BigDecimal> percentiles) {

    private static final double[] SHARES = {0.5, 0.9, 0.95, 1};

    static Figures of(String kpi, String unit, List<Count> counts) {
        List<Count> eligible = counts.stream().filter(Count::isEligible).toList();
        BigDecimal base = number(
                kpi.equals("reopen-rate") || kpi.equals("average-handle-time")
                        ? distinct(eligible)
                        : eligible.stream().filter(Count::base).count());
        List<Count> hits = eligible.stream().filter(Count::hit).toList();
        BigDecimal numerator = switch (kpi) {
            case "reopen-rate", "resolution-rate", "tickets-resolved" -> number(distinct(hits));
            case "tickets-closed" -> number(distinct(eligible));
            default -> unit.equals("seconds") ? sum(eligible) : number(hits.size());
        };
        BigDecimal value = base.signum() == 0
                ? null
                : unit.equals("count") ? numerator : plain(numerator.divide(base, 6, RoundingMode.HALF_UP));
        Map<String, Long> excluded = counts.stream()
                .filter(count -> !count.isEligible())
                .collect(Collectors.groupingBy(
                        count -> String.valueOf(count.excluded()),
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), left -> things(kpi, left))));
        long count = things(kpi, eligible);
        return new Figures(
                value,
                plain(numerator),
                base,
                count,
                excluded,
                unit.equals("seconds") ? percentiles(eligible) : List.of());
    }

    /** A call is one, whoever had a share in it. */
    private static long things(String kpi, List<Count> counts) {
        return kpi.equals("average-handle-time") ? distinct(counts) : counts.size();
    }

    /** Numbers that are equal are written alike. */
    public static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    private static BigDecimal number(long count) {
        return plain(BigDecimal.valueOf(count));
    }

    private static long distinct(List<Count> counts) {
        return counts.stream().map(Count::about).distinct().count();
    }

    private static BigDecimal sum(List<Count> counts) {
        return counts.stream().map(Count::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<BigDecimal> percentiles(List<Count> counts) {
        List<BigDecimal> amounts = counts.stream().map(Count::amount).sorted().toList();
        List<BigDecimal> percentiles = new ArrayList<>();
        for (int i = 0; i < SHARES.length && !amounts.isEmpty(); i++) {
            percentiles.add(plain(amounts.get((int) Math.ceil(SHARES[i] * amounts.size()) - 1)));
        }
        return percentiles;
    }
}
