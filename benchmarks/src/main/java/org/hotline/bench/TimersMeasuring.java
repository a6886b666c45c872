package org.hotline.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.hotline.launcher.command.Arguments;

/** How late a broken promise is published when many clocks run, and what watching them costs when nothing is due. */
final class TimersMeasuring implements Bench {

    private static final int USUAL_CLOCKS = 1_000_000;
    private static final int MOST_CLOCKS = 5_000_000;
    private static final int USUAL_DUE = 10_000;
    private static final int AT_ONCE = 100_000;
    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Override
    public String name() {
        return "timers";
    }

    @Override
    public String usage() {
        return "[--clocks N] [--due N]   lateness of broken promises among many open ones";
    }

    @Override
    public ObjectNode measure(RunningHotline hotline, Arguments arguments)
            throws IOException, SQLException, InterruptedException {
        int clocks = BenchSize.of(arguments.option("--clocks"), USUAL_CLOCKS, 1, MOST_CLOCKS);
        int due = BenchSize.of(arguments.option("--due"), USUAL_DUE, 1, AT_ONCE);
        arguments.requireNoMore();
        String prefix = UUID.randomUUID().toString().substring(0, 8);
        ClockFiller filler = new ClockFiller(hotline, prefix);
        try (PublishedBreaches breaches = new PublishedBreaches(hotline.ports())) {
            RunningHotline.say("Opening " + clocks + " clocks.");
            for (int first = 1; first <= clocks; first += AT_ONCE) {
                filler.open(first, Math.min(first + AT_ONCE - 1, clocks), Duration.ofDays(1), Duration.ofDays(29));
            }
            filler.settle();
            TimeUnit.SECONDS.sleep(10);
            RunningHotline.say("Watching how much idle clocks cost.");
            ProcessorTime idle = idle(hotline);
            RunningHotline.say(due + " more become due within a minute.");
            filler.open(clocks + 1, clocks + due, Duration.ofSeconds(10), MINUTE);
            Latencies lateness = breaches.await(due, prefix, MINUTE.multipliedBy(5));
            return figures(clocks, due, idle, lateness);
        } finally {
            RunningHotline.say("Taking the clocks away.");
            filler.takeAway();
        }
    }

    private static ObjectNode figures(int clocks, int due, ProcessorTime idle, Latencies lateness) {
        ObjectNode figures = BenchFigures.of("timers").put("clocks", clocks).put("due", due);
        BenchFigures.put(figures.putObject("latenessMillis"), lateness).put("max", lateness.millis(1));
        ObjectNode percent = figures.putObject("idleCpuPercentOfACore");
        long hundredth = IDLE.toMillis() / 100;
        idle.millisFor(hundredth).forEach((process, of) -> {
            if (process.contains("escalation")) {
                percent.put(process, of);
            }
        });
        return figures;
    }

    private static ProcessorTime idle(RunningHotline hotline) throws SQLException, InterruptedException {
        try (Connection connection = hotline.database("escalation")) {
            ProcessorTime before = ProcessorTime.of(hotline.run(), connection);
            TimeUnit.MILLISECONDS.sleep(IDLE.toMillis());
            return ProcessorTime.of(hotline.run(), connection).since(before);
        }
    }
}
