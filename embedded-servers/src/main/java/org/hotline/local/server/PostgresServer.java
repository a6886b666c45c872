package org.hotline.local.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;

/** An embedded PostgreSQL server with one database and one role for each service. */
public final class PostgresServer implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final Path dataDir;

    private PostgresServer(EmbeddedPostgres server, Path dataDir) {
        this.server = server;
        this.dataDir = dataDir;
    }

    /**
     * Starts on kept data or initialises an empty directory; a server that a killed JVM left behind on the same data is
     * stopped first.
     *
     * @param databases the databases to have, each owned by a role of the same name and password
     */
    public static PostgresServer start(PostgresSettings settings, Collection<String> databases) {
        Path dataDir = settings.dataDir();
        stopLeftBehind(dataDir);
        Ports.requireFree(settings.port(), "PostgreSQL");
        try {
            Files.createDirectories(dataDir);
            PostgresServer started = new PostgresServer(launch(settings), dataDir);
            started.prepare(databases);
            return started;
        } catch (IOException | IllegalStateException e) {
            stopLeftBehind(dataDir);
            throw new ServerException("PostgreSQL does not start on " + dataDir + ": " + e.getMessage(), e);
        }
    }

    /** Stops the server that a killed JVM left running on a data directory; answers whether there was one. */
    public static boolean stopLeftBehind(Path dataDir) {
        return new Postmaster(dataDir).stopLeftBehind();
    }

    private static EmbeddedPostgres launch(PostgresSettings settings) throws IOException {
        ProcessBuilder.Redirect log = Redirect.appendTo(settings.log().toFile());
        String switchOn = settings.durability() == Durability.KEPT ? "on" : "off";
        return EmbeddedPostgres.builder()
                .setDataDirectory(settings.dataDir())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(binaries().toFile())
                .setPort(settings.port())
                .setPGStartupWait(Duration.ofSeconds(60))
                .setErrorRedirector(log)
                .setOutputRedirector(log)
                .setLocaleConfig("locale", locale())
                .setServerConfig("fsync", switchOn)
                .setServerConfig("full_page_writes", switchOn)
                .setServerConfig("synchronous_commit", switchOn)
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("max_connections", "300")
                .setServerConfig("jit", "off")
                .setServerConfig("random_page_cost", "1.1")
                // a new table is read as a whole until the first statistics
                .setServerConfig("autovacuum_naptime", "10s")
                // a table that grows fast would be read for statistics at every tenth: a tenth of what all of it costs
                .setServerConfig("autovacuum_analyze_scale_factor", "0.3")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("timezone", "UTC")
                .start();
    }

    /** Where the binaries are unpacked once per user, so that one machine's users do not trip over each other. */
    private static Path binaries() throws IOException {
        Path directory =
                Path.of(System.getProperty("java.io.tmpdir"), "hotline-postgres-" + System.getProperty("user.name"));
        return Files.createDirectories(directory);
    }

    private static String locale() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return system.contains("mac") ? "en_US.UTF-8" : "C.UTF-8";
    }

    private void prepare(Collection<String> names) {
        try {
            Databases databases = new Databases(server);
            databases.requireDataDirectory(dataDir);
            databases.createMissing(names);
        } catch (SQLException | RuntimeException e) {
            close();
            throw new ServerException("PostgreSQL on " + dataDir + " cannot be prepared: " + e.getMessage(), e);
        }
    }

    public int port() {
        return server.getPort();
    }

    public static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?reWriteBatchedInserts=true";
    }

    /** Ends all connections and stops; the data stays. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new ServerException("PostgreSQL on " + dataDir + " does not stop: " + e.getMessage(), e);
        } finally {
            stopLeftBehind(dataDir);
        }
    }
}
