package org.hotline.door.board;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The course of a figure as the path of a drawing that is 100 wide and 30 high; where there is no figure, the line is broken. */
final class TrendLine {

    private static final double WIDTH = 100;
    private static final double HEIGHT = 30;
    private static final double EDGE = 2;
    /** The least difference between the highest and the lowest that fills the height, as a part of the highest. */
    private static final double LEAST = .1;
    /** The same of shares, of which a tenth of a hundredth is not to look like all. */
    private static final double LEAST_OF_A_SHARE = .25;

    private final List<@Nullable BigDecimal> values;
    private final double low;
    private final double range;

    private TrendLine(List<@Nullable BigDecimal> values, boolean share) {
        this.values = values;
        double high = known().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
        double lowest = known().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
        this.range = Math.max(high - lowest, share ? LEAST_OF_A_SHARE : Math.max(high * LEAST, 1e-9));
        this.low = Math.max(0, high - range);
    }

    static String path(List<@Nullable BigDecimal> values, boolean share) {
        return new TrendLine(values, share).draw();
    }

    /** The dots of the drawing: where a figure stands alone, and where the line ends. */
    static String dots(List<@Nullable BigDecimal> values, boolean share) {
        return new TrendLine(values, share).drawDots();
    }

    private Stream<BigDecimal> known() {
        return values.stream().filter(Objects::nonNull);
    }

    private String draw() {
        StringBuilder path = new StringBuilder();
        boolean drawing = false;
        for (int i = 0; i < values.size(); i++) {
            BigDecimal value = values.get(i);
            if (value != null) {
                path.append(drawing ? 'L' : 'M').append(at(i)).append(',').append(y(value));
            }
            drawing = value != null;
        }
        return path.toString();
    }

    private String drawDots() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            BigDecimal value = values.get(i);
            if (value != null && isEnd(i)) {
                path.append('M').append(at(i)).append(',').append(y(value)).append("h0");
            }
        }
        return path.toString();
    }

    private boolean isEnd(int step) {
        boolean nothingFollows = values.stream().skip(step + 1L).allMatch(Objects::isNull);
        boolean alone = (step == 0 || values.get(step - 1) == null)
                && (step + 1 == values.size() || values.get(step + 1) == null);
        return nothingFollows || alone;
    }

    private String at(int step) {
        return number(values.size() == 1 ? WIDTH / 2 : EDGE + (WIDTH - 2 * EDGE) * step / (values.size() - 1));
    }

    private String y(BigDecimal value) {
        return number(HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * (value.doubleValue() - low) / range);
    }

    private static String number(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
