package org.hotline.door.entry;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.eclipse.microprofile.rest.client.ext.ClientHeadersFactory;

/** Calls the services as the person whose session it is. */
@ApplicationScoped
public class Bearer implements ClientHeadersFactory {

    private final SecurityIdentity identity;

    Bearer(SecurityIdentity identity) {
        this.identity = identity;
    }

    @Override
    public MultivaluedMap<String, String> update(
            MultivaluedMap<String, String> incoming, MultivaluedMap<String, String> outgoing) {
        MultivaluedMap<String, String> headers = new MultivaluedHashMap<>();
        Sessions.accessToken(identity).ifPresent(token -> headers.putSingle("Authorization", "Bearer " + token));
        return headers;
    }
}
