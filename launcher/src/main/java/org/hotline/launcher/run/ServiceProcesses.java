package org.hotline.launcher.run;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.local.server.Ports;

/** All processes of the services of one local run: one of each, and those that were started beside them. */
final class ServiceProcesses implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final LocalRun run;
    private final Consumer<String> say;
    private final Map<HotlineService, ServiceProcess> usual;
    private final ServiceProcess door;
    private final List<ServiceProcess> others = new CopyOnWriteArrayList<>();

    ServiceProcesses(LocalRun run, Consumer<String> say) {
        this.run = run;
        this.say = say;
        this.usual =
                Arrays.stream(HotlineService.values()).collect(Collectors.toMap(Function.identity(), this::process));
        this.door = new ServiceProcess(run.home(), run.door(), say);
    }

    private ServiceProcess process(HotlineService service) {
        return new ServiceProcess(run.home(), run.instance(service), say);
    }

    ServiceProcess usual(HotlineService service) {
        return requireNonNull(usual.get(service));
    }

    void startAll() {
        all().forEach(ServiceProcess::start);
    }

    /** Waits for all at once, so that each is reported as soon as it is ready. */
    void awaitAllReady() {
        inParallel(all(), process -> {
            process.awaitReady(PATIENCE);
            say.accept(process.instance().name() + " is ready");
        });
    }

    ServiceProcess another(HotlineService service) {
        ServiceInstance instance = run.another(service, others.size() + 2, Ports.free(), Ports.free());
        ServiceProcess process = new ServiceProcess(run.home(), instance, say);
        others.add(process);
        process.start();
        return process;
    }

    @Override
    public void close() {
        inParallel(Stream.concat(all(), others.stream()), ServiceProcess::stop);
    }

    private Stream<ServiceProcess> all() {
        return Stream.concat(usual.values().stream(), Stream.of(door));
    }

    private static void inParallel(Stream<ServiceProcess> processes, Consumer<ServiceProcess> action) {
        List<CompletableFuture<Void>> all = processes
                .map(process -> CompletableFuture.runAsync(
                        () -> action.accept(process),
                        task -> new Thread(task, process.instance().name()).start()))
                .toList();
        try {
            all.forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
