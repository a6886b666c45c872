package org.hotline.door.entry;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;
import org.hotline.look.ProblemReason;

/**
 * Sends whoever opens a page without a session to the provider. A form cannot be sent there: browsers do not follow it to another
 * origin, and what it says would be lost on the way; its sender is told that his session has ended.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class SignIn implements HttpAuthenticationMechanism {

    private static final int UNAUTHORIZED = 401;
    private static final ProblemReason ENDED = new ProblemReason("unauthenticated", "the session has ended");

    private final OidcAuthenticationMechanism provider;

    SignIn(OidcAuthenticationMechanism provider) {
        this.provider = provider;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext call, IdentityProviderManager providers) {
        return provider.authenticate(call, providers);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext call) {
        return provider.getChallenge(call);
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext call) {
        HttpMethod method = call.request().method();
        if (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)) {
            return HttpAuthenticationMechanism.super.sendChallenge(call);
        }
        ErrorAnswers error = ErrorAnswers.to(call.request(), UNAUTHORIZED, ENDED);
        return Uni.createFrom()
                .completionStage(
                        error.send(call.response(), UNAUTHORIZED).map(true).toCompletionStage());
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return provider.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext call) {
        return provider.getCredentialTransport(call);
    }
}
