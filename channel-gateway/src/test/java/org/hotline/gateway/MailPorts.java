package org.hotline.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/**
 * Free ports for the gateway's own SMTP door, which has little patience here, and for the mail server that a test may start
 * behind it.
 */
public final class MailPorts implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try (ServerSocket in = new ServerSocket(0);
                ServerSocket out = new ServerSocket(0)) {
            return Map.of(
                    "hotline.smtp.port", String.valueOf(in.getLocalPort()),
                    "hotline.smtp.connections", "40",
                    "hotline.smtp.connections-per-peer", "30",
                    "hotline.smtp.idle", "5s",
                    "hotline.smtp.spared", "500ms",
                    "hotline.smtp.longest", "20s",
                    "hotline.smtp.grace", "2s",
                    "hotline.mail.port", String.valueOf(out.getLocalPort()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {}
}
