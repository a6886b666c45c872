package org.hotline.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The PostgreSQL process that its own pid file says is working on a data directory. */
final class Postmaster {

    private static final int STOP_SECONDS = 60;

    private final Path dataDir;
    private final Path pidFile;

    Postmaster(Path dataDir) {
        this.dataDir = dataDir;
        this.pidFile = dataDir.resolve("postmaster.pid");
    }

    /** The running postmaster; a recycled pid that now belongs to another program is not one. */
    Optional<ProcessHandle> running() {
        return recordedPid()
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(this::worksOnOurData);
    }

    /** Stops a postmaster that outlived the JVM that started it, as orderly as a normal shutdown. */
    boolean stopLeftBehind() {
        Optional<ProcessHandle> leftBehind = running();
        leftBehind.ifPresent(this::stop);
        return leftBehind.isPresent();
    }

    private void stop(ProcessHandle postmaster) {
        try {
            // SIGINT is PostgreSQL's fast shutdown; the SIGTERM of ProcessHandle would wait for every client to leave
            new ProcessBuilder("kill", "-INT", Long.toString(postmaster.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            postmaster.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (IOException | ExecutionException | TimeoutException e) {
            throw stillRunning(postmaster, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stillRunning(postmaster, e);
        }
    }

    private ServerException stillRunning(ProcessHandle postmaster, Exception cause) {
        return new ServerException(
                "The PostgreSQL process " + postmaster.pid() + " on " + dataDir + " does not stop.", cause);
    }

    private boolean worksOnOurData(ProcessHandle process) {
        String commandLine = process.info().commandLine().orElse("");
        return commandLine.contains("postgres")
                && (commandLine.contains(dataDir.toString())
                        || commandLine.contains(dataDir.toAbsolutePath().toString()));
    }

    private Optional<Long> recordedPid() {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            return Files.readAllLines(pidFile).stream()
                    .findFirst()
                    .map(String::strip)
                    .map(Long::valueOf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
