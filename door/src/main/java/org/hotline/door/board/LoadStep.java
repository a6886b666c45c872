package org.hotline.door.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came in and what was resolved in a step of the period. */
public record LoadStep(String label, WrittenNumber received, WrittenNumber resolved, String address) {

    /** @param received the contacts that came in, by steps; the two have the same ones */
    static List<LoadStep> of(List<TrendPoint> received, List<TrendPoint> resolved, FigureWords words) {
        List<LoadStep> steps = new ArrayList<>();
        for (int i = 0; i < received.size(); i++) {
            TrendPoint in = received.get(i);
            steps.add(new LoadStep(
                    in.label(),
                    words.number(number(in.of())),
                    words.number(number(resolved.get(i).number())),
                    in.address()));
        }
        return steps;
    }

    private static long number(@Nullable BigDecimal figure) {
        return figure == null ? 0 : figure.longValue();
    }
}
