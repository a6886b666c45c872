package org.hotline.launcher.run;

import java.util.HashMap;
import java.util.Map;
import org.hotline.local.server.PostgresServer;
import org.hotline.local.token.TokenIssuer;

/** The environment variables that point a service at the servers of its local run; a deployment sets the same. */
record ServiceEnvironment(HotlineHome home, LocalPorts ports) {

    /** For an instance that listens on the service's usual ports. */
    Map<String, String> of(HotlineService service) {
        return of(service, ports.http(service), ports.smtp());
    }

    /** For an instance beside another, on ports of its own. */
    Map<String, String> of(HotlineService service, int httpPort, int smtpPort) {
        Map<String, String> variables = new HashMap<>();
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_HTTP_PORT", Integer.toString(httpPort));
        variables.put("QUARKUS_DATASOURCE_JDBC_URL", PostgresServer.url(ports.postgres(), service.database()));
        variables.put("QUARKUS_DATASOURCE_USERNAME", service.database());
        variables.put("QUARKUS_DATASOURCE_PASSWORD", service.database());
        variables.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.kafka());
        variables.put(
                "MP_JWT_VERIFY_PUBLICKEY_LOCATION",
                home.keys().publicKey().toUri().toString());
        variables.put("MP_JWT_VERIFY_ISSUER", TokenIssuer.ISSUER);
        variables.put("HOTLINE_SECRET", home.secret());
        variables.put("HOTLINE_SMTP_HOST", "127.0.0.1");
        variables.put("HOTLINE_SMTP_PORT", Integer.toString(smtpPort));
        variables.put("HOTLINE_MAIL_HOST", "127.0.0.1");
        variables.put("HOTLINE_MAIL_PORT", Integer.toString(ports.caughtSmtp()));
        String door = "http://localhost:" + ports.door();
        variables.put("HOTLINE_PUBLIC_URL", door + "/api/gateway");
        variables.put("HOTLINE_KNOWLEDGE_PUBLIC_URL", door);
        variables.put("HOTLINE_KNOWLEDGE_COMMUNITY_OPEN", "true");
        variables.put("HOTLINE_KNOWLEDGE_INDEX_DIRECTORY", home.search().toString());
        variables.put("HOTLINE_PAGES_HOME", door + "/help");
        // In a local run all visitors are one peer.
        variables.put("HOTLINE_CHAT_CHATS_PER_MINUTE", "6000");
        // What is tried out here is usually on this machine.
        variables.put("HOTLINE_WEBHOOKS_PRIVATE_ADDRESSES", "true");
        // The door says for whom it asks; nobody else is believed that.
        variables.put("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true");
        variables.put("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES", "127.0.0.1");
        return variables;
    }
}
