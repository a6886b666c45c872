package org.hotline.gateway.intake.email;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where mail servers find us. */
@ApplicationScoped
class SmtpPorts {

    private final String host;
    private final int open;
    private final int secured;

    /**
     * @param open for connections that are secured by STARTTLS, or not at all
     * @param secured for connections that are secured from their first byte on
     */
    SmtpPorts(
            @ConfigProperty(name = "hotline.smtp.host") String host,
            @ConfigProperty(name = "hotline.smtp.port") int open,
            @ConfigProperty(name = "hotline.smtp.tls.port") int secured) {
        this.host = host;
        this.open = open;
        this.secured = secured;
    }

    InetAddress address() throws UnknownHostException {
        return InetAddress.getByName(host);
    }

    int open() {
        return open;
    }

    int secured() {
        return secured;
    }
}
