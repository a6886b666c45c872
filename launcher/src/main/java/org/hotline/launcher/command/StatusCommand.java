package org.hotline.launcher.command;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.hotline.launcher.run.Health;
import org.hotline.launcher.run.HotlineHome;
import org.hotline.launcher.run.HotlineService;
import org.hotline.launcher.run.LauncherState;
import org.hotline.launcher.run.LocalPorts;
import org.hotline.launcher.run.RunNote;
import org.hotline.local.server.Ports;

/** Shows whether a hotline runs on a home and how each of its parts is. */
public final class StatusCommand implements HotlineCommand {

    private static final int NOT_ALL_READY = 1;
    private static final int NOT_RUNNING = 3;

    private boolean allReady = true;

    @Override
    public String name() {
        return "status";
    }

    @Override
    public String usage() {
        return "status [--data DIR]                             shows how each service is; exit code 0 when all are ready";
    }

    @Override
    public int run(Arguments arguments) {
        HotlineHome home = arguments.home();
        arguments.requireNoMore();
        Optional<LauncherState> note = RunNote.ofRunning(home);
        if (note.isEmpty()) {
            System.out.println("No hotline runs on " + home.directory() + ".");
            return NOT_RUNNING;
        }
        System.out.println("Process " + note.get().pid() + " on " + home.directory());
        show(new LocalPorts(note.get().portOffset()));
        return allReady ? 0 : NOT_ALL_READY;
    }

    private void show(LocalPorts ports) {
        row("PostgreSQL", ports.postgres(), !Ports.isFree(ports.postgres()));
        row("Kafka", ports.kafka(), !Ports.isFree(ports.kafka()));
        row("mail catcher", ports.caughtHttp(), !Ports.isFree(ports.caughtHttp()));
        row("door", ports.door(), Health.isReady(URI.create("http://localhost:" + ports.door())));
        for (HotlineService service : HotlineService.values()) {
            int port = ports.http(service);
            row(service.module(), port, Health.isReady(URI.create("http://localhost:" + port)));
        }
    }

    private void row(String name, int port, boolean ready) {
        allReady &= ready;
        System.out.printf(Locale.ROOT, "  %-20s %-6d %s%n", name, port, ready ? "ready" : "NOT READY");
    }
}
