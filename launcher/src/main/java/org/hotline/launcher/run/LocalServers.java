package org.hotline.launcher.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.hotline.launcher.mail.MailCatcher;
import org.hotline.launcher.signin.LocalProvider;
import org.hotline.launcher.signin.SignInServer;
import org.hotline.local.server.Durability;
import org.hotline.local.server.KafkaServer;
import org.hotline.local.server.KafkaSettings;
import org.hotline.local.server.PostgresServer;
import org.hotline.local.server.PostgresSettings;
import org.hotline.local.server.Restartable;

/** What the services of one local run stand on: PostgreSQL, Kafka, the mail catcher and the sign-in page. */
final class LocalServers implements AutoCloseable {

    private static final int PARTITIONS = 6;

    private final Restartable postgres;
    private final Restartable kafka;
    private final MailCatcher mails;
    private final SignInServer signIn;

    private LocalServers(Restartable postgres, Restartable kafka, MailCatcher mails, SignInServer signIn) {
        this.postgres = postgres;
        this.kafka = kafka;
        this.mails = mails;
        this.signIn = signIn;
    }

    static LocalServers start(HotlineHome home, LocalPorts ports) {
        PostgresSettings postgresSettings = new PostgresSettings(
                home.postgres(), LogFile.of(home, "postgres").path(), ports.postgres(), Durability.KEPT);
        KafkaSettings kafkaSettings =
                new KafkaSettings(home.kafka(), ports.kafka(), ports.kafkaController(), Durability.KEPT, PARTITIONS);
        LocalServers servers = new LocalServers(
                new Restartable(() -> PostgresServer.start(postgresSettings, HotlineService.databases())),
                new Restartable(() -> KafkaServer.start(kafkaSettings)),
                catchMails(ports),
                askWhoSomebodyIs(home, ports));
        try {
            servers.startBoth();
            return servers;
        } catch (RuntimeException e) {
            servers.close();
            throw e;
        }
    }

    private static MailCatcher catchMails(LocalPorts ports) {
        try {
            return MailCatcher.start(ports.caughtSmtp(), ports.caughtHttp());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SignInServer askWhoSomebodyIs(HotlineHome home, LocalPorts ports) {
        URI address = URI.create("http://localhost:" + ports.signIn());
        LocalProvider provider =
                new LocalProvider(address, home.tokens(), home.keys().verifyingKey(), Clock.systemUTC());
        try {
            return SignInServer.start(ports.signIn(), provider);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** At the same time, and both to their end, so that a failure of one leaves no half-started other. */
    private void startBoth() {
        CompletableFuture<Void> other = CompletableFuture.runAsync(postgres::start);
        try {
            kafka.start();
        } finally {
            join(other);
        }
    }

    private static void join(CompletableFuture<Void> future) {
        try {
            future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    Restartable postgres() {
        return postgres;
    }

    Restartable kafka() {
        return kafka;
    }

    /** Kafka first: a broker that is going down has nothing to do with the database. */
    @Override
    public void close() {
        signIn.close();
        mails.close();
        try {
            kafka.stop();
        } finally {
            postgres.stop();
        }
    }
}
