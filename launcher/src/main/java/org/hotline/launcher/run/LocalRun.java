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

    /** Refuses what cannot work before anything is touched. */
    void demandPossible() {
        installation.demandBuilt();
        home.demandSpace();
    }

    ServiceInstance instance(HotlineService service) {
        Map<String, String> variables = new ServiceEnvironment(home, ports).of(service);
        return new ServiceInstance(service.module(), installation.jar(service), ports.http(service), variables);
    }

    ServiceInstance another(HotlineService service, int number, int httpPort, int smtpPort) {
        Map<String, String> variables = new ServiceEnvironment(home, ports).of(service, httpPort, smtpPort);
        return new ServiceInstance(service.module() + "-" + number, installation.jar(service), httpPort, variables);
    }
}
