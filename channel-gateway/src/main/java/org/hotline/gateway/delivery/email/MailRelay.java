package org.hotline.gateway.delivery.email;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server that takes our mail, and how it is spoken to. Where a connection is secured, it has to prove that it is the one. */
@ApplicationScoped
class MailRelay {

    private static final String MILLIS = "30000";

    private final Properties settings = new Properties();

    /**
     * @param tls whether the connection is secured from its first byte on
     * @param authorities file with the certificates of those who vouch for it, in PEM, where those that Java knows do not
     */
    MailRelay(
            @ConfigProperty(name = "hotline.mail.host") String host,
            @ConfigProperty(name = "hotline.mail.port") int port,
            @ConfigProperty(name = "hotline.mail.tls") boolean tls,
            @ConfigProperty(name = "hotline.mail.starttls") String starttls,
            @ConfigProperty(name = "hotline.mail.authorities") Optional<Path> authorities) {
        StartTls wanted = StartTls.of(starttls);
        settings.setProperty("mail.smtp.host", host);
        settings.setProperty("mail.smtp.port", String.valueOf(port));
        settings.setProperty("mail.smtp.connectiontimeout", "10000");
        settings.setProperty("mail.smtp.timeout", MILLIS);
        settings.setProperty("mail.smtp.writetimeout", MILLIS);
        settings.setProperty("mail.smtp.ssl.enable", String.valueOf(tls));
        settings.setProperty("mail.smtp.starttls.enable", String.valueOf(!tls && wanted != StartTls.OFF));
        settings.setProperty("mail.smtp.starttls.required", String.valueOf(!tls && wanted == StartTls.REQUIRED));
        settings.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.mime.charset", "UTF-8");
        authorities.ifPresent(file -> settings.put(
                "mail.smtp.ssl.socketFactory", TrustedAuthorities.read(file).getSocketFactory()));
    }

    Properties settings() {
        return settings;
    }
}
