package org.hotline.ticket.notice.rest;

import static java.util.Objects.requireNonNullElse;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.ticket.actor.ActorNaming;
import org.hotline.ticket.notice.Notice;
import org.hotline.ticket.notice.NoticeMarking;
import org.hotline.ticket.notice.NoticePlace;
import org.hotline.ticket.notice.NoticeReading;
import org.jspecify.annotations.Nullable;

/** What the caller is told of tickets. */
@Path("/v1/notices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "notices", description = "Who is told of what happens to tickets: those who watch them, or are mentioned.")
class NoticeResource {

    private final NoticeReading reading;
    private final NoticeMarking marking;
    private final ActorNaming naming;
    private final CurrentCaller current;

    NoticeResource(NoticeReading reading, NoticeMarking marking, ActorNaming naming, CurrentCaller current) {
        this.reading = reading;
        this.marking = marking;
        this.naming = naming;
        this.current = current;
    }

    /** Of the list. */
    private enum Part {
        UNREAD,
        READ
    }

    /** How many notices the caller has not read, 1,000 at most. */
    record UnreadNoticesView(int unread) {}

    /**
     * Which of the caller's notices are read.
     *
     * @param upTo the newest of those that are, with all before it
     */
    record NoticeReadingRequest(
            @Nullable @Size(max = 200) List<@NotNull UUID> ids,
            @Nullable UUID upTo) {}

    @GET
    @Operation(
            summary = "List the caller's notices",
            description =
                    "What the caller is told: that a note mentions them by `@name`; and of tickets that they watch, that the"
                            + " customer wrote or called, somebody replied, or the ticket waits, goes on, is solved, reopened or"
                            + " closed, unless they did it themselves. First what is"
                            + " not read, of each the newest first; only of tickets that the caller may see now. Each is kept for 90"
                            + " days.")
    public Page<NoticeView> list(@BeanParam @Valid PageQuery page) {
        NoticePlace after = page.after(
                2, seen -> new NoticePlace(Part.valueOf(seen.get(0)) == Part.READ, UUID.fromString(seen.get(1))));
        List<Notice> found = reading.list(current.caller(), after, page.wanted());
        Map<UUID, String> names = naming.of(found.stream().map(Notice::actor).toList());
        return Page.of(found, page.limit(), NoticeResource::cursor).map(notice -> NoticeView.of(notice, names));
    }

    private static String cursor(Notice last) {
        NoticePlace place = NoticePlace.of(last);
        return Cursor.encode(
                (place.read() ? Part.READ : Part.UNREAD).name(), place.id().toString());
    }

    @GET
    @Path("count")
    @Operation(
            summary = "Count the caller's notices",
            description = "How many notices the caller has not read, as far as 1,000.")
    public UnreadNoticesView count() {
        return new UnreadNoticesView(reading.countUnread(current.caller()));
    }

    @POST
    @Path("reading")
    @Operation(
            summary = "Mark notices as read",
            description =
                    "Marks those of the ids, or all up to one, as read; only of tickets that the caller may see now. Whoever has"
                            + " shown some marks them by their `ids`: `upTo` takes in what came in between. What is no notice of the"
                            + " caller's stays.")
    public void markRead(@Valid @NotNull NoticeReadingRequest request) {
        if (request.ids() == null && request.upTo() == null) {
            throw FieldProblem.invalid("ids", "must be present when upTo is not");
        }
        marking.markRead(requireNonNullElse(request.ids(), List.of()), request.upTo(), current.caller());
    }
}
