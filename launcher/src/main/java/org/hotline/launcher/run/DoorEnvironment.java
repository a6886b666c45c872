package org.hotline.launcher.run;

import java.util.HashMap;
import java.util.Map;
import org.hotline.launcher.signin.LocalProvider;
import org.hotline.local.token.TokenIssuer;

/** The environment variables that point the door at the services and the provider of its local run. */
record DoorEnvironment(HotlineHome home, LocalPorts ports) {

    Map<String, String> variables() {
        Map<String, String> variables = new HashMap<>();
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_HTTP_PORT", Integer.toString(ports.door()));
        variables.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        variables.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.door() + 1));
        variables.put("QUARKUS_OIDC_AUTH_SERVER_URL", "http://localhost:" + ports.signIn());
        variables.put("QUARKUS_OIDC_CLIENT_ID", LocalProvider.CLIENT);
        variables.put("QUARKUS_OIDC_TOKEN_ISSUER", TokenIssuer.ISSUER);
        variables.put("HOTLINE_KNOWLEDGE_PUBLIC_URL", "http://localhost:" + ports.door());
        variables.put("HOTLINE_SECRET", home.secret());
        for (HotlineService service : HotlineService.values()) {
            variables.put("HOTLINE_DOOR_SERVICE_" + service.name(), "http://127.0.0.1:" + ports.http(service));
        }
        return variables;
    }
}
