package org.hotline.launcher.run;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/**
 * What one running instance of a service is started from.
 *
 * @param name unique among the instances of a home, such as {@code ticket-service} or {@code ticket-service-2}
 * @param jar the runnable jar
 * @param port where it listens for HTTP
 * @param environment its settings
 */
public record ServiceInstance(String name, Path jar, int port, Map<String, String> environment) {

    public ServiceInstance {
        environment = Map.copyOf(environment);
    }

    public URI url() {
        return URI.create("http://localhost:" + port);
    }
}
