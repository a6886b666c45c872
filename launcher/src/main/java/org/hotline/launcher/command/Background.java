package org.hotline.launcher.command;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hotline.launcher.Hotline;
import org.hotline.launcher.run.HotlineHome;
import org.hotline.launcher.run.LogFile;
import org.hotline.launcher.run.RunNote;
import org.hotline.local.server.ServerException;

/** A hotline that outlives the command that started it: its progress is shown until it is ready. */
public final class Background {

    private static final long INTERVAL_MILLIS = 100;

    private final HotlineHome home;
    private final LogFile log;

    private long shown;

    public Background(HotlineHome home) {
        this.home = home;
        this.log = LogFile.of(home, "hotline");
    }

    /** Returns when the hotline is ready, or has failed to become so: answers the exit code. */
    public int start() {
        shown = log.size();
        Process process = launch();
        while (process.isAlive()) {
            if (isReady(process)) {
                showProgress();
                System.out.println("It runs in the background; './hotline down' stops it.");
                return 0;
            }
            showProgress();
            pause();
        }
        showProgress();
        return process.exitValue();
    }

    private boolean isReady(Process process) {
        return RunNote.read(home)
                .filter(note -> note.pid() == process.pid() && note.ready())
                .isPresent();
    }

    private Process launch() {
        try {
            return new ProcessBuilder(command())
                    .redirectInput(Redirect.from(new File("/dev/null")))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.path().toFile()))
                    .start();
        } catch (IOException e) {
            throw new ServerException("The hotline cannot be started in the background: " + e.getMessage(), e);
        }
    }

    /** The same JVM with the same settings as this one, deaf to the end of the terminal. */
    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add("nohup");
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Hotline.class.getName()));
        command.addAll(List.of("up", "--data", home.directory().toString()));
        return command;
    }

    private void showProgress() {
        String fresh = log.from(shown);
        System.out.print(fresh);
        shown += fresh.getBytes(StandardCharsets.UTF_8).length;
    }

    private static void pause() {
        try {
            Thread.sleep(INTERVAL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("Interrupted; './hotline status' tells whether the hotline got ready.", e);
        }
    }
}
