package org.hotline.kpi.measure.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import org.hotline.kit.security.Roles;
import org.hotline.kpi.measure.Rebuilding;
import org.jboss.logging.Logger;

/** Making everything anew, for those who run the hotline. */
@Path("/v1/rebuild")
@RolesAllowed(Roles.ADMIN)
class RebuildResource {

    private static final Logger LOG = Logger.getLogger(RebuildResource.class);

    private final Rebuilding rebuilding;
    private final Clock clock;

    RebuildResource(Rebuilding rebuilding, Clock clock) {
        this.rebuilding = rebuilding;
        this.clock = clock;
    }

    /** Answers when it is done. */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    public Rebuilt rebuild() {
        Instant begun = clock.instant();
        Rebuilt rebuilt = new Rebuilt(rebuilding.rebuild(), begun, clock.instant());
        LOG.infof("rebuilt from %d events", rebuilt.events());
        return rebuilt;
    }

    /** @param events how many events were read again */
    record Rebuilt(long events, Instant startedAt, Instant finishedAt) {}
}
