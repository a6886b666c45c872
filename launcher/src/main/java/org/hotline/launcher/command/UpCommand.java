package org.hotline.launcher.command;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.hotline.launcher.run.LocalHotline;
import org.hotline.launcher.run.LocalRun;
import org.hotline.launcher.run.ServerLog;

/** Starts the hotline and stays, or leaves it running in the background. */
public final class UpCommand implements HotlineCommand {

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
        return detach ? new Background(run.home()).start() : stay(run);
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
