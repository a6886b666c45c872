package org.hotline.door.entry;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Ends a session, here and then at the provider (OpenID Connect RP-Initiated Logout 1.0). The provider is told which program asks and
 * not by a token who leaves: addresses stay in histories and logs, and he knows it by his own cookie.
 */
@Path("/sign-out")
@Authenticated
class SignOutResource {

    private final OidcSession session;
    private final OidcConfigurationMetadata provider;
    private final String client;

    SignOutResource(
            OidcSession session,
            OidcConfigurationMetadata provider,
            @ConfigProperty(name = "quarkus.oidc.client-id") String client) {
        this.session = session;
        this.provider = provider;
        this.client = client;
    }

    @GET
    public Response leave(@Context UriInfo address) {
        session.logout().await().indefinitely();
        return Response.seeOther(after(provider.getEndSessionUri(), client, address.getBaseUri()))
                .build();
    }

    /** Where one goes on: to the provider, who sends one back to the door, or there at once when he ends no sessions. */
    static URI after(@Nullable String provider, String client, URI door) {
        return provider == null
                ? door
                : UriBuilder.fromUri(provider)
                        .queryParam("client_id", "{client}")
                        .queryParam("post_logout_redirect_uri", "{door}")
                        .build(client, door);
    }
}
