package org.hotline.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.LogManager;
import org.hotline.launcher.command.Arguments;
import org.hotline.launcher.command.HotlineCommand;
import org.hotline.launcher.command.UsageException;
import org.hotline.launcher.run.LocalPorts;
import org.hotline.launcher.run.LocalRun;
import org.hotline.local.token.Role;
import org.hotline.local.token.TokenIssuer;

/** Measures the intake of the running hotline and says how near it comes to its limit. */
public final class BenchCommand implements HotlineCommand {

    private static final String TEXT = "The connection drops every evening around eight. I restarted the box twice, "
            + "changed the cable and called my neighbour, who has no trouble at all. My contract number is at the top "
            + "of the last invoice. Please tell me what to try next, or send somebody. ".repeat(3);
    private static final int USUAL_MESSAGES = 10_000;
    private static final int WARM_UP = 2_000;

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public String usage() {
        return "bench intake [MESSAGES] | kpi --tickets N [--json] [--data DIR]   measures a running hotline";
    }

    @Override
    public int run(Arguments arguments) {
        LocalRun run = arguments.localRun();
        boolean json = arguments.has("--json");
        String bench = arguments.word().orElse("");
        if (bench.equals("kpi")) {
            return kpi(run, arguments, json);
        }
        if (!bench.equals("intake")) {
            throw new UsageException("Usage: ./hotline " + usage());
        }
        int messages = arguments.word().map(BenchCommand::number).orElse(USUAL_MESSAGES);
        arguments.requireNoMore();
        LogManager.getLogManager().reset(); // the terminal shows our own words only
        try {
            IntakeReport report = measure(run, messages);
            System.out.println(json ? report.json() : report.text());
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (SQLException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int kpi(LocalRun run, Arguments arguments, boolean json) {
        int tickets = number(arguments.option("--tickets").orElse("100000"));
        arguments.requireNoMore();
        LogManager.getLogManager().reset();
        TokenIssuer tokens = run.home().tokens();
        LocalPorts ports = run.portsInUse();
        try (KpiDatabase database = new KpiDatabase(ports)) {
            ObjectNode report = new KpiBench(
                            new KpiClient(ports, tokens.issue(Role.SUPERVISOR, "bench", null)),
                            new KpiClient(ports, tokens.issue(Role.ADMIN, "bench", null)),
                            database)
                    .run(tickets);
            System.out.println(json ? report.toString() : report.toPrettyString());
            return report.path("wrong").asInt() == 0 ? 0 : 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static IntakeReport measure(LocalRun run, int messages)
            throws SQLException, InterruptedException, ExecutionException {
        LocalPorts ports = run.portsInUse();
        IntakeDatabase database = new IntakeDatabase(ports);
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try (UnreadEvents unread = new UnreadEvents(ports);
                Connection connection = database.open()) {
            IntakeClient client = client(ports, run.home().tokens(), executor);
            new IntakeBench(client, Math.min(WARM_UP, messages), 64, TEXT).run(); // not counted
            unread.awaitNone();
            ProcessorTime before = ProcessorTime.of(run, connection);
            IntakeResult result = new IntakeBench(client, messages, 128, TEXT).run();
            long tickets = database.tickets(result.account(), messages);
            unread.awaitNone();
            ProcessorTime used = ProcessorTime.of(run, connection).since(before);
            return new IntakeReport(messages, result, tickets, used.millisFor(messages), database.plainSql(TEXT));
        } finally {
            executor.shutdownNow();
        }
    }

    private static IntakeClient client(LocalPorts ports, TokenIssuer tokens, ExecutorService executor) {
        return new IntakeClient(
                ports,
                tokens.issue(Role.INTEGRATION, "bench", null),
                tokens.issue(Role.SUPERVISOR, "bench", null),
                executor);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new UsageException("Not a number: " + text);
        }
    }
}
