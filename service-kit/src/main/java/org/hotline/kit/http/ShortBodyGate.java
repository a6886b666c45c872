package org.hotline.kit.http;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executor;
import org.hotline.kit.security.CurrentCaller;

/**
 * Has short bodies come to their end before a resource and its thread are troubled with them, once it is known who sends
 * them; long ones are read by the resource as far as their limit.
 */
@ApplicationScoped
class ShortBodyGate {

    private static final int AFTER_THE_SERVERS_OWN_CHECK = 1;
    private static final long LONGEST = 1024 * 1024;

    /** Lets a resource that counts itself say no first. */
    private static final long SLACK = 64 * 1024;

    private final PublicGate open;
    private final ProblemAnswers problems;

    ShortBodyGate(PublicGate open, ProblemAnswers problems) {
        this.open = open;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::enter, AFTER_THE_SERVERS_OWN_CHECK);
    }

    private void enter(RoutingContext call) {
        BodyInFlight body = call.get(RequestGate.BODY);
        if (body == null) {
            call.next();
        } else if (body.size().most() > LONGEST) {
            leaveToResource(call, body);
        } else if (open.isOpen(call.normalizedPath())) {
            ShortBody.read(call, body, problems);
        } else {
            readOfKnown(call, body);
        }
    }

    private static void leaveToResource(RoutingContext call, BodyInFlight body) {
        call.put(RequestGate.LEFT_TO_RESOURCE, true);
        call.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, body.size().most() + SLACK);
        call.next();
    }

    /** Who is not known is told so before anything of a body was waited for. */
    private void readOfKnown(RoutingContext call, BodyInFlight body) {
        Uni<SecurityIdentity> sender = QuarkusHttpUser.getSecurityIdentity(call, null);
        if (sender == null) {
            leaveToResource(call, body);
            return;
        }
        sender.emitOn(on(call.vertx().getOrCreateContext()))
                .subscribe()
                .with(known -> read(call, body, known), unknown -> leaveToResource(call, body));
    }

    private void read(RoutingContext call, BodyInFlight body, SecurityIdentity sender) {
        if (sender.isAnonymous()) {
            leaveToResource(call, body);
        } else if (!body.belongsTo(CurrentCaller.of(sender).key())) {
            problems.refuse(call, RequestGate.tooMuchAtOnce());
        } else {
            ShortBody.read(call, body, problems);
        }
    }

    private static Executor on(Context context) {
        return then -> {
            if (Vertx.currentContext() == context) {
                then.run();
            } else {
                context.runOnContext(now -> then.run());
            }
        };
    }
}
