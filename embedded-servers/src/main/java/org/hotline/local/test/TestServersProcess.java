package org.hotline.local.test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hotline.local.server.Durability;
import org.hotline.local.server.Guard;
import org.hotline.local.server.KafkaServer;
import org.hotline.local.server.KafkaSettings;
import org.hotline.local.server.Ports;
import org.hotline.local.server.PostgresServer;
import org.hotline.local.server.PostgresSettings;
import org.hotline.local.server.Restartable;

/** The process that holds the two servers of the tests, and obeys one command per connection. */
final class TestServersProcess {

    private static final List<String> DATABASES = List.of("gateway", "ticket", "escalation", "kpi", "knowledge", "kit");
    private static final int PARTITIONS = 3;
    private static final String CLEAR_UP = """
            if pid=$(head -n 1 "$1/postgres/postmaster.pid"); then
              kill -INT "$pid"
              while kill -0 "$pid"; do sleep 0.1; done
            fi
            rm -rf "$1/postgres" "$1/kafka"
            """;

    private final Path home;
    private final Map<String, Restartable> servers;

    private TestServersProcess(Path home, PostgresSettings postgres, KafkaSettings kafka) {
        this.home = home;
        this.servers = Map.of(
                "postgres",
                new Restartable(() -> PostgresServer.start(postgres, DATABASES)),
                "kafka",
                new Restartable(() -> KafkaServer.start(kafka)));
    }

    /** Arguments: the directory for the data, and the pid of the JVM that runs the tests. */
    public static void main(String[] args) throws IOException {
        PrintStream out = System.out;
        System.setOut(System.err);
        Path home = Path.of(args[0]);
        PostgresSettings postgres = new PostgresSettings(
                home.resolve("postgres"), home.resolve("postgres.log"), Ports.free(), Durability.THROWN_AWAY);
        KafkaSettings kafka = new KafkaSettings(
                home.resolve("kafka"), Ports.free(), Ports.free(), Durability.THROWN_AWAY, PARTITIONS);
        TestServersProcess process = new TestServersProcess(home, postgres, kafka);
        try (ServerSocket control = new ServerSocket(0, 16, InetAddress.getLoopbackAddress())) {
            process.startBoth();
            process.endWith(ProcessHandle.of(Long.parseLong(args[1])).orElseThrow());
            Guard.over(home.resolve("guard.log"), List.of("sh", "-c", CLEAR_UP, "clear-up", home.toString()));
            out.println(new TestServers(control.getLocalPort(), postgres.port(), kafka.port()).note());
            out.flush();
            while (true) {
                process.obey(control.accept());
            }
        } catch (RuntimeException e) {
            e.printStackTrace();
            process.end(1);
        }
    }

    private void startBoth() {
        CompletableFuture.allOf(servers.values().stream()
                        .map(server -> CompletableFuture.runAsync(server::start))
                        .toArray(CompletableFuture[]::new))
                .join(); // of both, also when one fails: what is still starting could not be stopped
    }

    private void obey(Socket connection) throws IOException {
        try (connection;
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            String answer = execute(in.readLine()) + "\n";
            connection.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
        }
    }

    private String execute(String command) {
        String[] words = command.split(" ", -1);
        Restartable server = Objects.requireNonNull(servers.get(words[1]), command);
        try {
            switch (words[0]) {
                case "start" -> server.start();
                case "stop" -> server.stop();
                default -> throw new IllegalArgumentException("unknown command " + command);
            }
            return "ok";
        } catch (Exception e) {
            System.err.println("a command failed: " + e);
            return e.toString();
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it ends this process: nobody is left to wait
    private void endWith(ProcessHandle tests) {
        tests.onExit().thenRun(() -> end(0));
    }

    private void end(int status) {
        try {
            for (Restartable server : servers.values()) {
                server.stop();
            }
            if (status == 0) {
                deleteHome();
            }
        } catch (Exception e) {
            System.err.println("the servers did not stop in order: " + e);
        }
        Runtime.getRuntime().halt(status);
    }

    private void deleteHome() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
