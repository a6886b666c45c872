package org.hotline.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.hotline.local.server.Ports;

/** A free port for the telephone exchange that a test may start. */
public final class ExchangePorts implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of("hotline.telephone-exchanges.origins", "http://127.0.0.1:" + Ports.free());
    }

    @Override
    public void stop() {}
}
