package org.hotline.local.server;

import java.nio.file.Path;
import java.util.List;

/** A process that starts both servers on kept data and waits to be killed. */
final class ServersOfAJvm {

    static final List<String> DATABASES = List.of("ticket");

    private ServersOfAJvm() {}

    /** Arguments: the directory, and the ports of PostgreSQL, Kafka and Kafka's controller. */
    public static void main(String[] args) throws InterruptedException {
        Path home = Path.of(args[0]);
        PostgresServer.start(postgres(home, Integer.parseInt(args[1])), DATABASES);
        KafkaServer.start(kafka(home, Integer.parseInt(args[2]), Integer.parseInt(args[3])));
        System.out.println("ready");
        Thread.currentThread().join();
    }

    static PostgresSettings postgres(Path home, int port) {
        return new PostgresSettings(home.resolve("postgres"), home.resolve("postgres.log"), port, Durability.KEPT);
    }

    static KafkaSettings kafka(Path home, int port, int controllerPort) {
        return new KafkaSettings(home.resolve("kafka"), port, controllerPort, Durability.KEPT, 2);
    }
}
