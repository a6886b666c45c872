package org.hotline.ticket.desk.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.hotline.event.Attachment;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Idempotent;
import org.hotline.kit.web.Version;
import org.hotline.ticket.desk.Correspondent;
import org.hotline.ticket.desk.Errand;
import org.hotline.ticket.desk.Leases;
import org.hotline.ticket.desk.Letter;
import org.hotline.ticket.desk.Names;
import org.hotline.ticket.ticket.Message;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/** What is said in a ticket, and who may say it. */
@Path("/v1/tickets/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.SPECIALIST, Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN})
class TicketAnswerResource {

    /** Formatting and links; nothing that runs, loads or restyles. */
    private static final Safelist HARMLESS = Safelist.basic().addTags("h1", "h2", "h3", "h4");

    private final Correspondent correspondent;
    private final Leases leases;
    private final Names names;
    private final CurrentCaller current;

    TicketAnswerResource(Correspondent correspondent, Leases leases, Names names, CurrentCaller current) {
        this.correspondent = correspondent;
        this.leases = leases;
        this.names = names;
        this.current = current;
    }

    /** What to say to the customer; the text can come from a template. */
    public record ReplyRequest(
            @Nullable @Size(max = 1_000_000) String text,
            @Nullable @Size(max = 1_000_000) String html,
            @Nullable @Size(max = 60) String template,
            @Nullable @Size(max = 50) List<@NotNull @Valid AttachmentRequest> attachments,
            @Nullable Boolean pendingAfter) {

        Letter toLetter() {
            return new Letter(
                    text,
                    html == null ? null : Jsoup.clean(html, HARMLESS),
                    template,
                    attachments == null
                            ? List.of()
                            : attachments.stream()
                                    .map(AttachmentRequest::toAttachment)
                                    .toList(),
                    Boolean.TRUE.equals(pendingAfter));
        }
    }

    /** A file that the gateway has. */
    public record AttachmentRequest(
            @NotNull UUID id,
            @NotBlank @Size(max = 300) String name,
            @NotBlank @Size(max = 200) String type,
            @Min(0) long size) {

        Attachment toAttachment() {
            return new Attachment(id, name, type, size);
        }
    }

    /** What only we may read. */
    public record NoteRequest(
            @NotBlank @Size(max = 1_000_000) String text) {}

    @POST
    @Path("replies")
    @Idempotent
    public Response reply(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplyRequest request) {
        return said(202, id, correspondent.reply(errand(id, ifMatch), request.toLetter()));
    }

    @POST
    @Path("notes")
    @Idempotent
    public Response note(@PathParam("id") UUID id, @Valid @NotNull NoteRequest request) {
        return said(201, id, correspondent.note(errand(id, null), request.text()));
    }

    @POST
    @Path("lease")
    @Consumes(MediaType.WILDCARD)
    public Leases.Lease lease(@PathParam("id") UUID id) {
        return leases.grant(id, current.caller());
    }

    @DELETE
    @Path("lease")
    @Consumes(MediaType.WILDCARD)
    public void release(@PathParam("id") UUID id) {
        leases.release(id, current.caller());
    }

    private Errand errand(UUID id, @Nullable String ifMatch) {
        return new Errand(id, current.caller(), version -> Version.check(ifMatch, version));
    }

    private Response said(int status, UUID ticketId, Message message) {
        return Response.status(status)
                .location(URI.create("/v1/tickets/" + ticketId + "/messages"))
                .entity(MessageView.of(message, names.of(List.of(message.author()))))
                .build();
    }
}
