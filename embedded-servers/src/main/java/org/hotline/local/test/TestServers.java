package org.hotline.local.test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The pair of servers of this JVM's tests.
 *
 * <p>They live in a process of their own, so that the class loaders that Quarkus makes and drops do not matter to them;
 * that process ends when this one does, however it ends. Where they listen is noted in a system property, which all
 * class loaders share.
 */
record TestServers(int controlPort, int postgresPort, int kafkaPort) {

    private static final String PROPERTY = "hotline.test.servers";

    static synchronized TestServers running() {
        String noted = System.getProperty(PROPERTY);
        if (noted == null) {
            noted = launch();
            System.setProperty(PROPERTY, noted);
        }
        return parse(noted);
    }

    TestServer postgres() {
        return new TestServer("postgres", postgresPort, controlPort);
    }

    TestServer kafka() {
        return new TestServer("kafka", kafkaPort, controlPort);
    }

    String note() {
        return controlPort + " " + postgresPort + " " + kafkaPort;
    }

    private static TestServers parse(String note) {
        String[] ports = note.split(" ", -1);
        return new TestServers(Integer.parseInt(ports[0]), Integer.parseInt(ports[1]), Integer.parseInt(ports[2]));
    }

    private static String launch() {
        try {
            Path home = Files.createTempDirectory("hotline-test-");
            Path log = Files.createFile(home.resolve("servers.log"));
            Process process = new ProcessBuilder(command(home))
                    .redirectError(Redirect.appendTo(log.toFile()))
                    .start();
            return firstLine(process, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] command(Path home) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new String[] {
            java,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx384m",
            "-cp",
            System.getProperty("java.class.path"),
            TestServersProcess.class.getName(),
            home.toString(),
            Long.toString(ProcessHandle.current().pid())
        };
    }

    private static String firstLine(Process process, Path log) throws IOException {
        @Nullable String line;
        // left open on purpose: the process writes nothing more, and closing would be all that this stream is good for
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        line = out.readLine();
        if (line == null) {
            throw new IllegalStateException(
                    "the servers of the tests did not start:\n" + Files.readString(log, StandardCharsets.UTF_8));
        }
        return line;
    }
}
