package org.hotline.kit.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.outbox.DeadLetter;
import org.hotline.kit.outbox.DeadLetterHandling;
import org.hotline.kit.outbox.DeadLetterReading;
import org.hotline.kit.security.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Records that could not be understood, for those who run the hotline. */
@Path("/v1/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "dead letters", description = "Records that a listener could not take.")
class DeadLetterResource {

    private final DeadLetterReading reading;
    private final DeadLetterHandling handling;

    DeadLetterResource(DeadLetterReading reading, DeadLetterHandling handling) {
        this.reading = reading;
        this.handling = handling;
    }

    /** A dead letter as its readers see it. */
    record DeadLetterView(
            UUID id,
            String listener,
            String topic,
            int partition,
            long offset,
            @Nullable String key,
            List<String> headers,
            @Nullable String body,
            String cause,
            Instant parkedAt) {

        static DeadLetterView of(DeadLetter letter) {
            return new DeadLetterView(
                    letter.id(),
                    letter.listener(),
                    letter.topic(),
                    letter.partition(),
                    letter.offset(),
                    letter.key(),
                    letter.headers().lines().toList(),
                    letter.body() == null ? null : new String(letter.body(), StandardCharsets.UTF_8),
                    letter.cause(),
                    letter.parkedAt());
        }
    }

    @GET
    @Operation(
            summary = "List dead letters",
            description = "Records that a listener could not take and nobody has replayed yet, the newest first.")
    public Page<DeadLetterView> list(@BeanParam @Valid PageQuery page) {
        UUID before = page.afterId();
        return Page.of(
                        reading.list(before, page.limit()),
                        letter -> Cursor.encode(letter.id().toString()))
                .map(DeadLetterView::of);
    }

    @POST
    @Path("{id}/replay")
    @ResponseStatus(202)
    @Operation(
            summary = "Replay a dead letter",
            description = "Sends the record to its topic again. Listeners that had taken it before do not notice.")
    public void replay(@PathParam("id") UUID id) {
        handling.replay(id);
    }
}
