package org.hotline.kpi.recording.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.security.Roles;
import org.hotline.kpi.recording.MeasureRebuild;
import org.hotline.kpi.recording.MeasureRebuilding;
import org.jboss.logging.Logger;

/** Making everything anew, for those who run the hotline. */
@Path("/v1/rebuild")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "rebuild", description = "Making all facts and measures anew from what was published.")
class RebuildResource {

    private static final Logger LOG = Logger.getLogger(RebuildResource.class);

    private final MeasureRebuilding rebuilding;

    RebuildResource(MeasureRebuilding rebuilding) {
        this.rebuilding = rebuilding;
    }

    /** @param events how many events were read again */
    record RebuildView(long events, Instant startedAt, Instant finishedAt) {

        static RebuildView of(MeasureRebuild rebuilt) {
            return new RebuildView(rebuilt.events(), rebuilt.begun(), rebuilt.ended());
        }
    }

    @POST
    @Operation(
            summary = "Rebuild all facts and measures",
            description =
                    "Reads everything that was ever published again and makes all facts and measures anew; can be "
                            + "repeated and runs beside normal work. Answers when it is done.")
    public RebuildView rebuild() {
        MeasureRebuild rebuilt = rebuilding.rebuild();
        LOG.infof("rebuilt from %d events", rebuilt.events());
        return RebuildView.of(rebuilt);
    }
}
