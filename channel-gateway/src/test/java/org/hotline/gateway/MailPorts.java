package org.hotline.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.hotline.local.server.Ports;

/**
 * Free ports for the gateway's own SMTP door, which has little patience here, and for the mail server that a test may start
 * behind it.
 */
public final class MailPorts implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "hotline.smtp.port", String.valueOf(Ports.free()),
                "hotline.smtp.connections", "40",
                "hotline.smtp.connections-per-peer", "30",
                "hotline.smtp.idle", "5s",
                "hotline.smtp.spared", "500ms",
                "hotline.smtp.longest", "20s",
                "hotline.smtp.grace", "2s",
                "hotline.mail.port", String.valueOf(Ports.free()));
    }

    @Override
    public void stop() {}
}
