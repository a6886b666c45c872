package org.hotline.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.SQLException;
import org.hotline.launcher.command.Arguments;
import org.hotline.local.token.Role;

/** How long the indicators of a year take, and whether what is counted ahead is what their members say. */
final class KpiMeasuring implements Bench {

    private static final int USUAL_TICKETS = 100_000;
    private static final int MOST_TICKETS = 10_000_000;

    @Override
    public String name() {
        return "kpi";
    }

    @Override
    public String usage() {
        return "[--tickets N]   indicators of a year beside plain SQL, and whether they are right";
    }

    @Override
    public ObjectNode measure(RunningHotline hotline, Arguments arguments)
            throws IOException, SQLException, InterruptedException {
        int tickets = BenchSize.of(arguments.option("--tickets"), USUAL_TICKETS, 1, MOST_TICKETS);
        arguments.requireNoMore();
        try (KpiDatabase database = new KpiDatabase(hotline)) {
            return new KpiBench(hotline.as(Role.SUPERVISOR), hotline.as(Role.ADMIN), database).run(tickets);
        }
    }
}
