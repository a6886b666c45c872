package org.hotline.launcher.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A note about which process is an instance of a service, by which it is found again after its launcher was killed. */
final class ProcessNote {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String ENDING = ".pid";

    private final Path file;

    private ProcessNote(Path file) {
        this.file = file;
    }

    static ProcessNote of(HotlineHome home, String instance) {
        return new ProcessNote(home.notes().resolve(instance + ENDING));
    }

    /** The argument that proves, on a command line, that a process is this instance on this home. */
    String mark() {
        return "-Dhotline.instance=" + file;
    }

    void write(long pid) {
        try {
            Files.writeString(file, Long.toString(pid));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The living process of the note; one that merely got the same pid later is not it. */
    Optional<ProcessHandle> running() throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readString(file).strip()))
                .filter(process -> process.info().commandLine().orElse("").contains(mark()));
    }

    /** All living instances on this home by their names. */
    static Map<String, ProcessHandle> running(HotlineHome home) {
        Map<String, ProcessHandle> running = new TreeMap<>();
        for (ProcessNote note : all(home)) {
            try {
                note.running().ifPresent(process -> running.put(note.instance(), process));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return running;
    }

    /** Stops every instance that a killed launcher left behind on this home. */
    static void stopLeftBehind(HotlineHome home, Consumer<String> say) {
        for (ProcessNote note : all(home)) {
            try {
                note.running().ifPresent(process -> {
                    say.accept("Stopping " + note.instance() + ", left behind by a killed run (process " + process.pid()
                            + ")");
                    stop(process, PATIENCE);
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            note.delete();
        }
    }

    private static List<ProcessNote> all(HotlineHome home) {
        try (Stream<Path> files = Files.list(home.notes())) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .map(ProcessNote::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String instance() {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ENDING.length());
    }

    /** Asks, waits, and ends by force what does not listen. */
    static void stop(ProcessHandle process, Duration patience) {
        process.destroy();
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException deaf) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
