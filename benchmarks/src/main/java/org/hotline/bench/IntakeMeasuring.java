package org.hotline.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hotline.launcher.command.Arguments;
import org.hotline.local.token.Role;
import org.hotline.local.token.TokenIssuer;

/** Tickets per second over HTTP, what one costs, and what plain SQL does on the same PostgreSQL. */
final class IntakeMeasuring implements Bench {

    private static final String TEXT = "The connection drops every evening around eight. I restarted the box twice, "
            + "changed the cable and called my neighbour, who has no trouble at all. My contract number is at the top "
            + "of the last invoice. Please tell me what to try next, or send somebody. ".repeat(3);
    private static final int USUAL_MESSAGES = 10_000;
    private static final int MOST_MESSAGES = 1_000_000;
    private static final int WARM_UP = 2_000;

    @Override
    public String name() {
        return "intake";
    }

    @Override
    public String usage() {
        return "[MESSAGES]   tickets per second, and what a ticket costs";
    }

    @Override
    public ObjectNode measure(RunningHotline hotline, Arguments arguments)
            throws SQLException, InterruptedException, ExecutionException {
        int messages = BenchSize.of(arguments.word(), USUAL_MESSAGES, 1, MOST_MESSAGES);
        arguments.requireNoMore();
        IntakeDatabase database = new IntakeDatabase(hotline);
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try (UnreadEvents unread = hotline.unread();
                Connection connection = hotline.database("ticket")) {
            IntakeClient client = client(hotline, executor);
            RunningHotline.say("Warming up.");
            new IntakeBench(client, Math.min(WARM_UP, messages), 64, TEXT).run(); // not counted
            unread.awaitNone();
            RunningHotline.say("Posting " + messages + " messages.");
            ProcessorTime before = ProcessorTime.of(hotline.run(), connection);
            IntakeResult result = new IntakeBench(client, messages, 128, TEXT).run();
            long tickets = database.tickets(result.account(), messages);
            unread.awaitNone();
            ProcessorTime used = ProcessorTime.of(hotline.run(), connection).since(before);
            RunningHotline.say("Writing the same rows by plain SQL.");
            return new IntakeReport(messages, result, tickets, used, database.plainSql(TEXT)).figures();
        } finally {
            executor.shutdownNow();
        }
    }

    private static IntakeClient client(RunningHotline hotline, ExecutorService executor) {
        TokenIssuer tokens = hotline.run().home().tokens();
        return new IntakeClient(
                hotline.ports(),
                tokens.issue(Role.INTEGRATION, "bench", null),
                tokens.issue(Role.SUPERVISOR, "bench", null),
                executor);
    }
}
