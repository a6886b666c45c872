package org.hotline.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.logging.LogManager;
import java.util.stream.Collectors;
import org.hotline.launcher.command.Arguments;
import org.hotline.launcher.command.HotlineCommand;
import org.hotline.launcher.command.UsageException;
import org.hotline.launcher.run.LocalRun;

/** Measures the running hotline and says how near it comes to its limits. */
public final class BenchCommand implements HotlineCommand {

    private static final List<Bench> BENCHES = List.of(
            new IntakeMeasuring(),
            new CallsMeasuring(),
            new EmailMeasuring(),
            new ChatMeasuring(),
            new TimersMeasuring(),
            new SearchMeasuring(),
            new DeskMeasuring(),
            new KpiMeasuring(),
            new ImportMeasuring());

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public String usage() {
        String benches = BENCHES.stream()
                .map(bench -> "\n      bench " + bench.name() + " " + bench.usage())
                .collect(Collectors.joining());
        return "bench NAME [--json] [--data DIR]   measures a running hotline:" + benches;
    }

    @Override
    public int run(Arguments arguments) {
        LocalRun run = arguments.localRun();
        boolean json = arguments.has("--json");
        Bench bench = named(arguments.word().orElse(""));
        RunningHotline hotline = RunningHotline.of(run);
        LogManager.getLogManager().reset(); // the terminal shows our own words only
        try {
            ObjectNode figures = bench.measure(hotline, arguments);
            System.out.println(json ? figures.toPrettyString() : BenchFigures.text(figures));
            return figures.path("wrong").asInt() == 0 ? 0 : 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Bench named(String name) {
        return BENCHES.stream()
                .filter(bench -> bench.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("Usage: ./hotline " + usage()));
    }
}
