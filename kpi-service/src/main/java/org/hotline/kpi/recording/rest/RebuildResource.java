package org.hotline.kpi.recording.rest;

import io.quarkus.arc.All;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.security.Roles;
import org.hotline.kpi.recording.MeasureRebuilding;
import org.hotline.kpi.recording.PublishedFacts;
import org.jboss.logging.Logger;

/** Making everything anew, for those who run the hotline. */
@Path("/v1/rebuild")
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rebuild", description = "Making all facts and measures anew from what was published.")
class RebuildResource {

    private static final Logger LOG = Logger.getLogger(RebuildResource.class);

    private final MeasureRebuilding rebuilding;
    private final List<PublishedFacts> published;
    private final Clock clock;

    RebuildResource(MeasureRebuilding rebuilding, @All List<PublishedFacts> published, Clock clock) {
        this.rebuilding = rebuilding;
        this.published = published;
        this.clock = clock;
    }

    @POST
    @Operation(
            summary = "Rebuild all facts and measures",
            description =
                    "Reads everything that was ever published again and makes all facts and measures anew; can be "
                            + "repeated and runs beside normal work. Answers when it is done.")
    public RebuildView rebuild() {
        Instant begun = clock.instant();
        RebuildView rebuilt = new RebuildView(rebuilding.rebuild(published), begun, clock.instant());
        LOG.infof("rebuilt from %d events", rebuilt.events());
        return rebuilt;
    }

    /** @param events how many events were read again */
    record RebuildView(long events, Instant startedAt, Instant finishedAt) {}
}
