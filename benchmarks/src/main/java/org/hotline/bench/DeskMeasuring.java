package org.hotline.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.hotline.launcher.command.Arguments;
import org.hotline.local.token.Role;

/** How long twenty operators at the same time wait for their screens, and for what they search, among many tickets. */
final class DeskMeasuring implements Bench {

    private static final int USUAL_TICKETS = 1_000_000;
    private static final int MOST_TICKETS = 10_000_000;
    private static final int AT_ONCE = 20_000;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int OPERATORS = 20;
    private static final int ROUNDS = 20;
    private static final int WARM_UP = 4;
    private static final int OPEN = 2 * OPERATORS * (ROUNDS + WARM_UP + 1);

    @Override
    public String name() {
        return "desk";
    }

    @Override
    public String usage() {
        return "[--tickets N]   the calls and searches of twenty operators among many tickets";
    }

    @Override
    public ObjectNode measure(RunningHotline hotline, Arguments arguments)
            throws SQLException, InterruptedException, ExecutionException {
        int tickets = BenchSize.of(arguments.option("--tickets"), USUAL_TICKETS, OPEN, MOST_TICKETS);
        arguments.requireNoMore();
        fill(new DeskFiller(hotline), tickets, operators(hotline, new CallTimes(PAUSE), new CallTimes(PAUSE)));
        RunningHotline.say("Warming up.");
        work(operators(hotline, new CallTimes(PAUSE), new CallTimes(PAUSE)), WARM_UP, tickets);
        RunningHotline.say("Twenty operators work.");
        CallTimes calls = new CallTimes(PAUSE);
        CallTimes searches = new CallTimes(PAUSE);
        work(operators(hotline, calls, searches), ROUNDS, tickets);
        ObjectNode figures = BenchFigures.of("desk")
                .put("tickets", tickets)
                .put("operators", OPERATORS)
                .put("pauseMillis", PAUSE.toMillis());
        calls.putInto(figures.putObject("calls"));
        searches.putInto(figures.putObject("searches"));
        return figures;
    }

    private static void fill(DeskFiller filler, int tickets, List<DeskOperator> operators)
            throws SQLException, InterruptedException, ExecutionException {
        int filled = filler.filled();
        int missing = Math.max(0, tickets - filled);
        RunningHotline.say("Filling in " + missing + " tickets beside " + filled + ".");
        Crowd.of(2).each((missing + AT_ONCE - 1) / AT_ONCE, part -> {
            int from = filled + part * AT_ONCE;
            filler.closed(from, Math.min(from + AT_ONCE, tickets), tickets);
        });
        filler.open(
                tickets,
                tickets + OPEN,
                operators.stream().map(DeskOperator::id).toList());
        filler.settle();
    }

    private static List<DeskOperator> operators(RunningHotline hotline, CallTimes calls, CallTimes searches) {
        return IntStream.range(0, OPERATORS)
                .mapToObj(i -> hotline.client().as(Role.OPERATOR, "bench-" + i, "first-line"))
                .map(person -> new DeskOperator(person, calls, searches))
                .toList();
    }

    /** All at the same time; a round is a ticket from the queue to its solution, and each of the searches. */
    private static void work(List<DeskOperator> operators, int rounds, int tickets)
            throws InterruptedException, ExecutionException {
        Crowd.of(OPERATORS).each(OPERATORS, number -> {
            Random random = new Random(number);
            for (int round = 0; round < rounds; round++) {
                operators.get(number).handle();
                operators.get(number).search(random.nextInt(tickets));
            }
        });
    }
}
