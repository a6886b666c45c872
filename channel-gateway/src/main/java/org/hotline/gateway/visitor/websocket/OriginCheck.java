package org.hotline.gateway.visitor.websocket;

import io.quarkus.websockets.next.HttpUpgradeCheck;
import io.quarkus.websockets.next.UserData.TypedKey;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.gateway.visitor.ChatOrigins;
import org.hotline.kit.answer.Budget;

/**
 * Lets no page of a foreign site talk with us in the name of whoever looks at it, and no more sockets in than there are to be. Who
 * says no origin is no browser, and has nobody's secrets.
 */
@ApplicationScoped
class OriginCheck implements HttpUpgradeCheck {

    /** Whose socket it is, as limits tell peers apart. */
    static final TypedKey<String> PEER = new TypedKey<>("hotline.peer");

    private final ChatOrigins origins;
    private final int most;
    private final OpenSockets sockets;

    OriginCheck(ChatOrigins origins, @ConfigProperty(name = "hotline.chat.sockets") int most, OpenSockets sockets) {
        this.origins = origins;
        this.most = most;
        this.sockets = sockets;
    }

    @Override
    public Uni<CheckResult> perform(HttpUpgradeContext context) {
        if (!origins.isKnown(context.httpRequest().getHeader("Origin"))) {
            return CheckResult.rejectUpgrade(403);
        }
        if (sockets.size() >= most) {
            return CheckResult.rejectUpgrade(503);
        }
        context.userData().put(PEER, Budget.peerOf(context.httpRequest()));
        return CheckResult.permitUpgrade();
    }
}
