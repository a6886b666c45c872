package org.hotline.launcher.command;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hotline.launcher.run.HotlineHome;
import org.hotline.launcher.run.LocalHotline;
import org.hotline.launcher.run.RunNote;
import org.hotline.local.server.ServerException;

/** Stops the hotline of a home, and whatever a killed one left behind. */
public final class DownCommand implements HotlineCommand {

    private static final int PATIENCE_SECONDS = 180;

    @Override
    public String name() {
        return "down";
    }

    @Override
    public String usage() {
        return "down [--data DIR]                               stops everything, also what a killed run left behind";
    }

    @Override
    public int run(Arguments arguments) {
        HotlineHome home = arguments.home();
        arguments.requireNoMore();
        RunNote.ofRunning(home)
                .ifPresentOrElse(
                        note -> stop(note.pid()),
                        () -> System.out.println("No hotline runs on " + home.directory() + "."));
        cleanUp(home);
        return 0;
    }

    private static void stop(long pid) {
        ProcessHandle.of(pid).ifPresent(process -> {
            System.out.println("Stopping the hotline (process " + pid + ")");
            process.destroy();
            await(process);
            System.out.println("Stopped.");
        });
    }

    private static void await(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new ServerException(
                    "The hotline (process " + process.pid() + ") does not stop. End that process,"
                            + " then run './hotline down' again.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("Interrupted while the hotline was stopping.", e);
        }
    }

    private static void cleanUp(HotlineHome home) {
        if (home.exists()) {
            LocalHotline.stopLeftBehind(home, System.out::println);
        }
    }
}
