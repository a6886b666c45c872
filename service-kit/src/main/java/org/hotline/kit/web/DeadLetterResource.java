package org.hotline.kit.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.inbox.DeadLetter;
import org.hotline.kit.inbox.DeadLetters;
import org.hotline.kit.problem.Problem;
import org.hotline.kit.security.Roles;
import org.jspecify.annotations.Nullable;

/** Records that could not be understood, for those who run the hotline. */
@Path("/v1/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
class DeadLetterResource {

    private final DeadLetters letters;
    private final Clock clock;

    DeadLetterResource(DeadLetters letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    @GET
    public Page<DeadLetterView> list(@BeanParam PageQuery query) {
        String after = query.after();
        UUID before = after == null ? null : Cursor.decode(after, 1, id -> UUID.fromString(id.get(0)));
        List<DeadLetter> rows = letters.waiting(before, query.limit() + 1);
        return Page.of(rows, query.limit(), letter -> Cursor.encode(letter.id().toString()))
                .map(DeadLetterView::of);
    }

    /** Sends the record to its topic again: 202, or 404 when none waits under this id. */
    @POST
    @Path("/{id}/replay")
    public Response replay(@PathParam("id") UUID id) {
        return letters.replay(id, clock.instant())
                ? Response.accepted().build()
                : Problem.of(404, "not-found", "no dead letter waits under this id")
                        .toResponse();
    }

    /** A dead letter as its readers see it. */
    public record DeadLetterView(
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
}
