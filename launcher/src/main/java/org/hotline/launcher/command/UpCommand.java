package org.hotline.launcher.command;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.hotline.launcher.run.LauncherState;
import org.hotline.launcher.run.LocalHotline;
import org.hotline.launcher.run.LocalRun;
import org.hotline.launcher.run.RunNote;
import org.hotline.launcher.run.ServerLog;

/** Starts the hotline and stays, or leaves it running in the background. */
public final class UpCommand implements HotlineCommand {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int NOT_READY = 1;

    @Override
    public String name() {
        return "up";
    }

    @Override
    public String usage() {
        return "up [--data DIR] [--detach]                      starts everything; Ctrl-C stops it";
    }

    @Override
    public int run(Arguments arguments) {
        boolean detach = arguments.has("--detach");
        LocalRun run = arguments.localRun();
        arguments.requireNoMore();
        Optional<LauncherState> running = RunNote.ofRunning(run.home());
        if (running.isPresent() && running.get().portOffset() == run.ports().offset()) {
            return runsAlready(run, running.get());
        }
        return detach ? new Background(run.home()).start() : stay(run);
    }

    /** What was asked for is so: nothing is started, and the addresses are told once it is ready. */
    private static int runsAlready(LocalRun run, LauncherState running) {
        System.out.println("The hotline runs already (process " + running.pid() + "); './hotline down' stops it.");
        if (!RunNote.awaitReady(run.home(), PATIENCE)) {
            System.err.println("It does not get ready; './hotline logs' tells why.");
            return NOT_READY;
        }
        System.out.println("\n" + LocalAddresses.of(run));
        return 0;
    }

    private static int stay(LocalRun run) {
        Instant begin = Instant.now();
        ServerLog.open(run.home());
        LocalHotline hotline = new LocalHotline(run, System.out::println);
        Runtime.getRuntime().addShutdownHook(new Thread(hotline::close, "close"));
        hotline.start();
        long seconds = Duration.between(begin, Instant.now()).toSeconds();
        System.out.println("The hotline is ready after " + seconds + " s.\n\n" + LocalAddresses.of(run));
        waitForTheEnd();
        return 0;
    }

    private static void waitForTheEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
