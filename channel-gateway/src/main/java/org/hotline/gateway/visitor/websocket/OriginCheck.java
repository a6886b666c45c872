package org.hotline.gateway.visitor.websocket;

import io.quarkus.websockets.next.HttpUpgradeCheck;
import io.quarkus.websockets.next.UserData.TypedKey;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.answer.Budget;
import org.jspecify.annotations.Nullable;

/**
 * Lets no page of a foreign site talk with us in the name of whoever looks at it, and no more sockets in than there are to be. Who
 * says no origin is no browser, and has nobody's secrets.
 */
@ApplicationScoped
class OriginCheck implements HttpUpgradeCheck {

    /** Whose socket it is, as limits tell peers apart. */
    static final TypedKey<String> PEER = new TypedKey<>("hotline.peer");

    private final Set<String> origins;
    private final int most;
    private final OpenSockets sockets;

    OriginCheck(
            @ConfigProperty(name = "hotline.chat.origins") Optional<List<String>> origins,
            @ConfigProperty(name = "hotline.chat.sockets") int most,
            OpenSockets sockets,
            @ConfigProperty(name = "hotline.public-url") String publicUrl) {
        this.origins = new HashSet<>(origins.orElse(List.of()));
        URI own = URI.create(publicUrl);
        this.origins.add(own.getScheme() + "://" + own.getRawAuthority());
        this.most = most;
        this.sockets = sockets;
    }

    @Override
    public Uni<CheckResult> perform(HttpUpgradeContext context) {
        if (!isKnown(context.httpRequest().getHeader("Origin"))) {
            return CheckResult.rejectUpgrade(403);
        }
        if (sockets.size() >= most) {
            return CheckResult.rejectUpgrade(503);
        }
        context.userData().put(PEER, Budget.peerOf(context.httpRequest()));
        return CheckResult.permitUpgrade();
    }

    private boolean isKnown(@Nullable String origin) {
        return origin == null || origins.contains(origin);
    }
}
