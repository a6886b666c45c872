package org.hotline.kit.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hotline.kit.answer.AnswersInFlight;
import org.hotline.kit.db.StoredBytes;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Download;
import org.jboss.resteasy.reactive.RestResponse;

/** Files of any length, to try on them what is long. */
@Path("/v1/recordings")
@RolesAllowed(Roles.OPERATOR)
class LongSampleResource {

    private final AnswersInFlight answers;

    LongSampleResource(AnswersInFlight answers) {
        this.answers = answers;
    }

    @GET
    @Path("{size}")
    @Operation(summary = "Download a recording", description = "As many bytes as asked for.")
    public RestResponse<StreamingOutput> get(@PathParam("size") int size) {
        answers.take(StoredBytes.MEMORY);
        StoredBytes recorded = new StoredBytes(size, (from, most) -> new byte[(int) Math.min(most, size - from)]);
        return Download.of("recording", MediaType.APPLICATION_OCTET_STREAM, recorded);
    }
}
