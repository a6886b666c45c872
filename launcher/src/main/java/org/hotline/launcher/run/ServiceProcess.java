package org.hotline.launcher.run;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.hotline.local.server.Ports;
import org.hotline.local.server.ServerException;
import org.jspecify.annotations.Nullable;

/** An instance of a service in a process of its own, started again when that dies without being told to. */
public final class ServiceProcess implements AutoCloseable {

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final int DEATHS_TO_GIVE_UP = 3;
    private static final int LAST_WORDS = 20;

    private final HotlineHome home;
    private final ServiceInstance instance;
    private final Consumer<String> say;

    private @Nullable ServiceJvm jvm;
    private boolean wanted;
    private boolean onceReady;
    private int deathsInARow;

    ServiceProcess(HotlineHome home, ServiceInstance instance, Consumer<String> say) {
        this.home = home;
        this.instance = instance;
        this.say = say;
    }

    public ServiceInstance instance() {
        return instance;
    }

    /** Starts the process if it does not run; returns before the service is ready. */
    public synchronized void start() {
        if (isAlive()) {
            return;
        }
        Ports.requireFree(instance.port(), instance.name());
        wanted = true;
        onceReady = false;
        deathsInARow = 0;
        launch();
    }

    public synchronized boolean isAlive() {
        return jvm != null && jvm.isAlive();
    }

    /** Whether the service says that it can work. */
    public boolean isReady() {
        return isAlive() && Health.isReady(instance.url());
    }

    /** Waits until the service is ready; gives up when it keeps dying or takes too long, and shows its last words. */
    public void awaitReady(Duration patience) {
        if (!Health.await(() -> isReady() || hasGivenUp(), patience) || hasGivenUp()) {
            LogFile log = LogFile.of(home, instance.name());
            throw new ServerException(instance.name() + " does not get ready. The end of " + log.path() + ":\n"
                    + String.join("\n", log.end(LAST_WORDS)));
        }
        markReady();
    }

    /** The id of the process that runs now. */
    public synchronized long pid() {
        if (jvm == null) {
            throw new IllegalStateException(instance.name() + " was not started");
        }
        return jvm.pid();
    }

    /** Ends the process as a power cut would; it stays down until it is started again. */
    public void kill() {
        noLongerWanted().ifPresent(ServiceJvm::kill);
    }

    /** Lets the service finish what it is doing, and ends it. */
    public void stop() {
        noLongerWanted().ifPresent(ServiceJvm::stop);
    }

    @Override
    public void close() {
        stop();
    }

    private synchronized Optional<ServiceJvm> noLongerWanted() {
        wanted = false;
        return Optional.ofNullable(jvm).filter(ServiceJvm::isAlive);
    }

    private synchronized void launch() {
        ServiceJvm launched = ServiceJvm.launch(home, instance);
        jvm = launched;
        launched.whenEnded(this::ended);
    }

    private synchronized void ended(ServiceJvm dead) {
        if (!wanted || dead != jvm) {
            return;
        }
        deathsInARow++;
        if (hasGivenUp()) {
            return;
        }
        Duration pause = pause();
        say.accept(instance.name() + " died (exit code " + dead.exitCode() + "); starting it again in "
                + pause.toSeconds() + " s");
        CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS)
                .execute(this::startAgain);
    }

    private void startAgain() {
        if (!launchIfWanted()) {
            return;
        }
        if (Health.await(this::isReady, LONGEST_PAUSE)) {
            markReady();
            say.accept(instance.name() + " is ready again");
        }
    }

    private synchronized boolean launchIfWanted() {
        if (!wanted || isAlive()) {
            return false;
        }
        launch();
        return true;
    }

    /** A service that was never ready has a reason that another start does not remove; one that was, had an accident. */
    private synchronized boolean hasGivenUp() {
        return !wanted || (!onceReady && deathsInARow >= DEATHS_TO_GIVE_UP);
    }

    private synchronized void markReady() {
        onceReady = true;
        deathsInARow = 0;
    }

    private synchronized Duration pause() {
        Duration doubled = Duration.ofSeconds(1L << Math.min(deathsInARow - 1, 5));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
