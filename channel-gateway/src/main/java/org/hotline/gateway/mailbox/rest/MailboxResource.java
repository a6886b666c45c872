package org.hotline.gateway.mailbox.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.gateway.mailbox.MailboxEditing;
import org.hotline.gateway.mailbox.MailboxReading;
import org.hotline.gateway.mailbox.RefusedMail;
import org.hotline.gateway.mailbox.WatchedMailbox;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Idempotent;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.kit.web.Version;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The mailboxes from which mails are fetched. */
@Path("/v1/mailboxes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "mailboxes", description = "Mailboxes on other mail servers, from which mails are fetched by IMAP.")
class MailboxResource {

    private final MailboxEditing editing;
    private final MailboxReading reading;

    MailboxResource(MailboxEditing editing, MailboxReading reading) {
        this.editing = editing;
        this.reading = reading;
    }

    @GET
    @Operation(
            summary = "List the mailboxes that are fetched",
            description = "Lists each with how it goes with it, oldest first and without what opens it.")
    public Page<MailboxView> list(@BeanParam @Valid PageQuery page) {
        List<WatchedMailbox> rows = reading.list(page.afterId(), page.wanted());
        return Page.of(
                        rows,
                        page.limit(),
                        last -> Cursor.encode(last.mailbox().id().toString()))
                .map(MailboxView::of);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Read a mailbox",
            description =
                    "A mailbox and how it goes with it: its state, how long mails may have waited there, when it was"
                            + " last looked at, and what was wrong last. Its ETag is the version that a change has to name.")
    @Problems("404 mailbox-not-found")
    public RestResponse<MailboxView> get(@PathParam("id") UUID id) {
        return MailboxView.answer(reading.get(id));
    }

    @GET
    @Path("{id}/refused-mails")
    @Operation(
            summary = "List the mails that were passed over",
            description = "Mails that are too large, or that the server did not give; they are still in the mailbox.")
    @Problems("404 mailbox-not-found")
    public Page<RefusedMailView> refused(@PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        Long after = page.after(1, values -> Long.valueOf(values.get(0)));
        List<RefusedMail> rows = reading.refused(id, after == null ? 0 : after, page.wanted());
        return Page.of(rows, page.limit(), last -> Cursor.encode(String.valueOf(last.uid())))
                .map(RefusedMailView::of);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Add a mailbox",
            description =
                    "Mails are fetched from it within seconds, each once, and without marking it as read; from those"
                            + " that arrive from now on, or from the oldest. What opens it is kept under seal, and never shown.")
    @Problems({"409 mailbox-known", "422 mailbox-invalid"})
    public RestResponse<MailboxView> add(@Valid @NotNull MailboxRequest request) {
        UUID id = editing.add(request.toSettings(), request.toSecrets());
        return MailboxView.created(reading.get(id));
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Change a mailbox",
            description =
                    "Replaces what is said of a mailbox, and looks at it at once. Secrets that are not given stay what"
                            + " they are, unless server, user or provider change.")
    @Problems({"404 mailbox-not-found", "409 mailbox-known", "422 mailbox-invalid", "428 version-required"})
    public RestResponse<MailboxView> change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull MailboxRequest request) {
        editing.change(id, request.toSettings(), request.toSecrets(), actual -> Version.require(ifMatch, actual));
        return MailboxView.answer(reading.get(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Remove a mailbox",
            description = "Fetches nothing from it any more; what was taken stays, here and there.")
    @Problems("404 mailbox-not-found")
    public void remove(@PathParam("id") UUID id) {
        editing.remove(id);
    }
}
