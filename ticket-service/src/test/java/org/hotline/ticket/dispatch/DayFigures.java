package org.hotline.ticket.dispatch;

import java.util.Collection;
import java.util.List;

/** What came of a simulated day. */
final class DayFigures {

    private final Collection<SimulatedOperator> operators;
    private final List<Long> waits;

    /** @param waits of each ticket until somebody had it, in seconds */
    DayFigures(Collection<SimulatedOperator> operators, Collection<Long> waits) {
        this.operators = operators;
        this.waits = waits.stream().sorted().toList();
    }

    /** How fairly tickets were shared out for the hours that each was there: 1 is all the same, 0.01 is all to one of a hundred. */
    double jain() {
        double sum = operators.stream().mapToDouble(SimulatedOperator::perHour).sum();
        double squares = operators.stream()
                .mapToDouble(operator -> operator.perHour() * operator.perHour())
                .sum();
        return sum * sum / (operators.size() * squares);
    }

    String summary() {
        return "tickets %d, waited p50 %d s, p90 %d s, p99 %d s, most %d s, per operator %d to %d, Jain %.3f"
                .formatted(
                        waits.size(),
                        waited(0.5),
                        waited(0.9),
                        waited(0.99),
                        waited(1),
                        operators.stream()
                                .mapToInt(SimulatedOperator::tickets)
                                .min()
                                .orElseThrow(),
                        operators.stream()
                                .mapToInt(SimulatedOperator::tickets)
                                .max()
                                .orElseThrow(),
                        jain());
    }

    private long waited(double quantile) {
        return waits.get((int) Math.min(waits.size() - 1, quantile * waits.size()));
    }
}
