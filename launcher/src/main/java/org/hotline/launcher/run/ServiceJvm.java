package org.hotline.launcher.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One life of a service's process, from its start to its end. */
final class ServiceJvm {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String COMPILERS = "-XX:TieredStopAtLevel=";
    /** Eight processes share the machine: the best code comes too late for those who do not stay for hours. */
    private static final String QUICK = COMPILERS + 1;

    private final Process process;
    private final ProcessNote note;

    private ServiceJvm(Process process, ProcessNote note) {
        this.process = process;
        this.note = note;
    }

    static ServiceJvm launch(HotlineHome home, ServiceInstance instance) {
        ProcessNote note = ProcessNote.of(home, instance.name());
        LogFile log = LogFile.of(home, instance.name());
        log.rollOver();
        ProcessBuilder builder = new ProcessBuilder(command(instance, note))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.path().toFile()));
        builder.environment().putAll(instance.environment());
        try {
            Process process = builder.start();
            note.write(process.pid());
            return new ServiceJvm(process, note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(ServiceInstance instance, ProcessNote note) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(note.mark());
        command.add("-XX:+UseSerialGC");
        command.add(compilers());
        command.add("-Xmx512m");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-Djdk.nio.maxCachedBufferSize=262144"); // of each thread, outside the heap
        command.add("-jar");
        command.add(instance.jar().toString());
        return command;
    }

    /** Those of the launcher. */
    private static String compilers() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith(COMPILERS))
                .findFirst()
                .orElse(QUICK);
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

    @SuppressWarnings("FutureReturnValueIgnored") // the listener is all that waits for it
    void whenEnded(Consumer<ServiceJvm> listener) {
        process.onExit().thenAccept(ended -> listener.accept(this));
    }

    /** Ends it as a power cut would. */
    void kill() {
        process.destroyForcibly().onExit().join();
        note.delete();
    }

    /** Lets it finish what it is doing. */
    void stop() {
        ProcessNote.stop(process.toHandle(), PATIENCE);
        note.delete();
    }
}
