package org.hotline.launcher.command;

import java.util.Locale;
import org.hotline.launcher.run.HotlineService;
import org.hotline.launcher.run.LocalPorts;
import org.hotline.launcher.run.LocalRun;

/** The table of addresses that a person sees when the hotline is ready. */
final class LocalAddresses {

    private LocalAddresses() {}

    static String of(LocalRun run) {
        LocalPorts ports = run.ports();
        StringBuilder table = new StringBuilder();
        row(table, "the door", "http://localhost:" + ports.door() + " (desk, board, help centre, APIs)");
        for (HotlineService service : HotlineService.values()) {
            row(table, service.module(), "http://localhost:" + ports.http(service) + extra(service));
        }
        row(table, "e-mail in", "smtp://localhost:" + ports.smtp());
        row(table, "e-mail out", "http://localhost:" + ports.caughtHttp() + "/v1/mails (caught, never delivered)");
        row(table, "PostgreSQL", "localhost:" + ports.postgres());
        row(table, "Kafka", "localhost:" + ports.kafka());
        row(table, "data and logs", run.home().directory().toString());
        row(table, "a token", "./hotline token operator");
        return table.toString();
    }

    private static String extra(HotlineService service) {
        return switch (service) {
            case KNOWLEDGE -> "/ (help centre), /q/swagger-ui";
            case GATEWAY, TICKET, ESCALATION, KPI -> "/q/swagger-ui";
        };
    }

    private static void row(StringBuilder table, String name, String address) {
        table.append(String.format(Locale.ROOT, "  %-20s %s%n", name, address));
    }
}
