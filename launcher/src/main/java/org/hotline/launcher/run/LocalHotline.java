package org.hotline.launcher.run;

import static java.util.Objects.requireNonNull;

import java.util.function.Consumer;
import org.hotline.local.server.PostgresServer;
import org.hotline.local.server.Restartable;
import org.hotline.local.server.ServerException;
import org.jspecify.annotations.Nullable;

/** A whole hotline on this machine: its servers, its five services, and the means to make them fail and come back. */
public final class LocalHotline implements AutoCloseable {

    private final LocalRun run;
    private final Consumer<String> say;
    private final ServiceProcesses services;

    private @Nullable RunNote note;
    private @Nullable LocalServers servers;
    private boolean closed;

    /** Prepares a hotline that is not started yet, so that its owner can close it while it is still starting. */
    public LocalHotline(LocalRun run, Consumer<String> say) {
        this.run = run;
        this.say = say;
        this.services = new ServiceProcesses(run, say);
    }

    /** Starts everything and returns when all services are ready; when that fails, everything is stopped again. */
    public static LocalHotline start(LocalRun run, Consumer<String> say) {
        LocalHotline hotline = new LocalHotline(run, say);
        hotline.start();
        return hotline;
    }

    /** Starts everything and returns when all services are ready; when that fails, everything is stopped again. */
    public void start() {
        run.requirePossible();
        try {
            take();
            startServers();
            startServices();
            services.awaitAllReady();
            markReady();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private synchronized void take() {
        note = RunNote.take(run.home(), run.ports().offset());
        stopLeftBehind(run.home(), say);
        run.ports().requireAllFree();
    }

    /** Stops what a killed run left behind on a home; the caller makes sure that nobody runs on it now. */
    public static void stopLeftBehind(HotlineHome home, Consumer<String> say) {
        ProcessNote.stopLeftBehind(home, say);
        if (PostgresServer.stopLeftBehind(home.postgres())) {
            say.accept("Stopped PostgreSQL, left behind by a killed run");
        }
    }

    private synchronized void startServers() {
        requireOpen();
        say.accept("Starting PostgreSQL and Kafka");
        servers = LocalServers.start(run.home(), run.ports());
    }

    private synchronized void startServices() {
        requireOpen();
        say.accept("Starting the services");
        services.startAll();
    }

    private synchronized void markReady() {
        requireOpen();
        requireNonNull(note).markReady();
    }

    private void requireOpen() {
        if (closed) {
            throw new ServerException("The hotline was stopped while it was starting.");
        }
    }

    /** The instance on the service's usual port: to kill it, to stop it, to start it again. */
    public ServiceProcess service(HotlineService service) {
        return services.usual(service);
    }

    /** Starts one more instance of a service beside the others, on free ports. */
    public ServiceProcess another(HotlineService service) {
        return services.another(service);
    }

    /** The Kafka server, to take it away and give it back. */
    public Restartable kafka() {
        return running().kafka();
    }

    /** The PostgreSQL server, to take it away and give it back. */
    public Restartable postgres() {
        return running().postgres();
    }

    private synchronized LocalServers running() {
        return requireNonNull(servers, "the hotline is not started");
    }

    /** Stops everything in order: the services, then what they stand on. Closing twice does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (note != null) {
            say.accept("Stopping everything");
        }
        try (RunNote last = note;
                LocalServers then = servers) {
            services.close();
        }
    }
}
