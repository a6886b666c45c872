package org.hotline.launcher.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** One life of a service's process, from its start to its end. */
final class ServiceJvm {

    /** Long, because writing the archive of its classes keeps a machine busy when all services do it at once. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final int ENDED_BY_SIGTERM = 143;
    private static final Set<Integer> ENDED_IN_ORDER = Set.of(0, ENDED_BY_SIGTERM);

    private final Process process;
    private final ProcessNote note;
    private final ClassArchive archive;

    private ServiceJvm(Process process, ProcessNote note, ClassArchive archive) {
        this.process = process;
        this.note = note;
        this.archive = archive;
    }

    static ServiceJvm launch(HotlineHome home, ServiceInstance instance) {
        ProcessNote note = ProcessNote.of(home, instance.name());
        ClassArchive archive = ClassArchive.of(home, instance);
        archive.discardDraft();
        LogFile log = LogFile.of(home, instance.name());
        log.rollOver();
        ProcessBuilder builder = new ProcessBuilder(command(instance, note, archive))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.path().toFile()));
        builder.environment().putAll(instance.environment());
        try {
            Process process = builder.start();
            note.write(process.pid());
            return new ServiceJvm(process, note, archive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(ServiceInstance instance, ProcessNote note, ClassArchive archive) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(note.mark());
        command.add("-XX:+UseSerialGC");
        // eight processes share the machine: quick compilation gives more than the best code, which comes too late
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-Xmx512m");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.addAll(archive.arguments());
        command.add("-jar");
        command.add(instance.jar().toString());
        return command;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int exitCode() {
        return process.exitValue();
    }

    /** Whether it will write the archive of its classes when it is stopped. */
    boolean endsSlowly() {
        return isAlive() && archive.isMissing();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the listener is all that waits for it
    void whenEnded(Consumer<ServiceJvm> listener) {
        process.onExit().thenAccept(ended -> listener.accept(this));
    }

    /** Ends it as a power cut would. */
    void kill() {
        process.destroyForcibly().onExit().join();
        note.delete();
    }

    /** Lets it finish what it is doing; what it learned about its classes is kept for the next start. */
    void stop() {
        ProcessNote.stop(process.toHandle(), PATIENCE);
        if (ENDED_IN_ORDER.contains(process.onExit().join().exitValue())) {
            archive.keepDraft();
        }
        note.delete();
    }
}
