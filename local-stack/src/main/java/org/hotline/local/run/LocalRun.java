package org.hotline.local.run;

/** Where one local hotline comes from, where it keeps its data and on which ports it listens. */
public record LocalRun(Installation installation, HotlineHome home, LocalPorts ports) {

    /** Refuses what cannot work before anything is touched. */
    void demandPossible() {
        installation.demandBuilt();
        home.demandSpace();
    }

    ServiceInstance instance(HotlineService service) {
        var variables = new Settings(home, ports).of(service);
        return new ServiceInstance(service.module(), installation.jar(service), ports.http(service), variables);
    }

    ServiceInstance another(HotlineService service, int number, int httpPort, int smtpPort) {
        var variables = new Settings(home, ports).of(service, httpPort, smtpPort);
        return new ServiceInstance(service.module() + "-" + number, installation.jar(service), httpPort, variables);
    }
}
