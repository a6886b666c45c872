package org.hotline.local.command;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.hotline.local.run.LocalHotline;
import org.hotline.local.run.LocalRun;
import org.hotline.local.run.ServerLog;

/** Starts the hotline and stays, or leaves it running in the background. */
public final class Up implements Command {

    @Override
    public String usage() {
        return "up [--data DIR] [--detach]                      starts everything; Ctrl-C stops it";
    }

    @Override
    public int run(Arguments arguments) {
        var detach = arguments.has("--detach");
        var run = arguments.localRun();
        arguments.demandNoMore();
        return detach ? new Background(run.home()).start() : stay(run);
    }

    private static int stay(LocalRun run) {
        var begin = Instant.now();
        ServerLog.open(run.home());
        var hotline = new LocalHotline(run, System.out::println);
        Runtime.getRuntime().addShutdownHook(new Thread(hotline::close, "close"));
        hotline.start();
        var seconds = Duration.between(begin, Instant.now()).toSeconds();
        System.out.println("The hotline is ready after " + seconds + " s.\n\n" + Addresses.of(run));
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
