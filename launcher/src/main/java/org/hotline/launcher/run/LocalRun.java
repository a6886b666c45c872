package org.hotline.launcher.run;

import java.util.Map;

/** Where one local hotline comes from, where it keeps its data and on which ports it listens. */
public record LocalRun(Installation installation, HotlineHome home, LocalPorts ports) {

    /** Those of the hotline that runs on the home, whatever the environment of its callers says. */
    public LocalPorts portsInUse() {
        return RunNote.ofRunning(home)
                .map(LauncherState::portOffset)
                .map(LocalPorts::new)
                .orElse(ports);
    }

    /** The processes that run now: instances of services by their names, the launcher as {@code kafka}, which lives in it. */
    public Map<String, ProcessHandle> processes() {
        Map<String, ProcessHandle> processes = ProcessNote.running(home);
        RunNote.ofRunning(home)
                .flatMap(state -> ProcessHandle.of(state.pid()))
                .ifPresent(it -> processes.put("kafka", it));
        return processes;
    }

    /** Refuses what cannot work before anything is touched. */
    void requirePossible() {
        installation.requireBuilt();
        home.requireSpace();
    }

    ServiceInstance instance(HotlineService service) {
        Map<String, String> variables = new ServiceEnvironment(home, ports).of(service);
        return new ServiceInstance(service.module(), installation.jar(service), ports.http(service), variables);
    }

    ServiceInstance door() {
        Map<String, String> variables = new DoorEnvironment(home, ports).variables();
        return new ServiceInstance("door", installation.door(), ports.door(), variables);
    }

    ServiceInstance another(HotlineService service, int number, int httpPort, int smtpPort) {
        Map<String, String> variables = new ServiceEnvironment(home, ports).of(service, httpPort, smtpPort);
        return new ServiceInstance(service.module() + "-" + number, installation.jar(service), httpPort, variables);
    }
}
