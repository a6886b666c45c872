package org.hotline.gateway.access.rest;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.access.ApiKey;
import org.hotline.gateway.access.ApiKeyVerifying;
import org.hotline.gateway.access.CurrentAccess;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;

/** Signs in whoever holds a key in force, as an integration. */
@ApplicationScoped
class ApiKeyProvider implements IdentityProvider<ApiKeyAuthentication> {

    private final ApiKeyVerifying keys;

    ApiKeyProvider(ApiKeyVerifying keys) {
        this.keys = keys;
    }

    @Override
    public Class<ApiKeyAuthentication> getRequestType() {
        return ApiKeyAuthentication.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(ApiKeyAuthentication request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> keys.verify(request.key())
                .map(ApiKeyProvider::identity)
                .orElseThrow(AuthenticationFailedException::new));
    }

    private static SecurityIdentity identity(ApiKey key) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(key.name()))
                .addRole(Roles.INTEGRATION)
                .addAttribute(CurrentCaller.ID, key.integration())
                .addAttribute(CurrentAccess.ATTRIBUTE, Access.by(key))
                .build();
    }
}
