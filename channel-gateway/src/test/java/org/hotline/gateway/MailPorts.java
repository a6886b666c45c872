package org.hotline.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** Free ports for the gateway's own SMTP door and for the mail server that a test may start behind it. */
public final class MailPorts implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try (ServerSocket in = new ServerSocket(0);
                ServerSocket out = new ServerSocket(0)) {
            return Map.of(
                    "hotline.smtp.port", String.valueOf(in.getLocalPort()),
                    "hotline.mail.port", String.valueOf(out.getLocalPort()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {}
}
