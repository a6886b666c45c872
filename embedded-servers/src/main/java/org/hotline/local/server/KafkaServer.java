package org.hotline.local.server;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** An embedded Kafka server, broker and controller in one, with all topics of the hotline. */
public final class KafkaServer implements AutoCloseable {

    private final KafkaRaftServer server;
    private final KafkaSettings settings;

    private KafkaServer(KafkaRaftServer server, KafkaSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    /** Starts on kept data or formats an empty directory, and creates the topics that are missing. */
    public static KafkaServer start(KafkaSettings settings) {
        Ports.requireFree(settings.port(), "Kafka");
        Ports.requireFree(settings.controllerPort(), "Kafka's controller");
        silenceLog4j();
        format(settings);
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings.properties(), false), Time.SYSTEM);
        KafkaServer started = new KafkaServer(server, settings);
        try {
            server.startup();
            started.createTopics();
            return started;
        } catch (RuntimeException e) {
            started.close();
            throw new ServerException("Kafka does not start on " + settings.dataDir() + ": " + e.getMessage(), e);
        }
    }

    /** Kafka looks for Log4j to change levels at run time; that it is absent is meant, and nobody's news. */
    private static void silenceLog4j() {
        System.setProperty("log4j2.statusLoggerLevel", "OFF");
    }

    private static void format(KafkaSettings settings) {
        Path dataDir = settings.dataDir();
        if (Files.exists(dataDir.resolve("meta.properties"))) {
            return;
        }
        try {
            Files.createDirectories(dataDir);
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(KafkaSettings.NODE_ID)
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setControllerListenerName(KafkaSettings.CONTROLLER)
                    .setMetadataLogDirectory(dataDir.toString())
                    .addDirectory(dataDir.toString())
                    .run();
        } catch (Exception e) {
            throw new ServerException("Kafka's data directory " + dataDir + " cannot be formatted.", e);
        }
    }

    private void createTopics() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            KafkaTopics.createMissing(admin, settings.partitions());
        } catch (ExecutionException e) {
            throw new ServerException("Kafka's topics cannot be created: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("Interrupted while Kafka's topics were being created.", e);
        }
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + settings.port();
    }

    /** Flushes and stops; the data stays. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
