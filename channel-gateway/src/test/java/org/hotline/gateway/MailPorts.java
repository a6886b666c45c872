package org.hotline.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hotline.local.server.Ports;

/**
 * Free ports and a certificate for the gateway's own SMTP door, which has little patience here, and for the mail server that a test may start
 * behind it.
 */
public final class MailPorts implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        Path files = files();
        return Map.ofEntries(
                Map.entry("hotline.smtp.port", String.valueOf(Ports.free())),
                Map.entry("hotline.smtp.tls.port", String.valueOf(Ports.free())),
                Map.entry(
                        "hotline.smtp.tls.certificate",
                        files.resolve("mail.crt").toString()),
                Map.entry("hotline.smtp.tls.key", files.resolve("mail.key").toString()),
                Map.entry("hotline.smtp.connections", "40"),
                Map.entry("hotline.smtp.connections-per-peer", "30"),
                Map.entry("hotline.smtp.idle", "5s"),
                Map.entry("hotline.smtp.spared", "500ms"),
                Map.entry("hotline.smtp.longest", "20s"),
                Map.entry("hotline.smtp.grace", "2s"),
                Map.entry("hotline.mail.port", String.valueOf(Ports.free())));
    }

    private static Path files() {
        try {
            MailCertificate certificate = MailCertificate.create("EC");
            Path files = Files.createTempDirectory("mail");
            Files.writeString(files.resolve("mail.crt"), certificate.chain());
            Files.writeString(files.resolve("mail.key"), certificate.key());
            return files;
        } catch (IOException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    @Override
    public void stop() {}
}
