package org.hotline.ticket.macro.rest;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Idempotent;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.kit.web.Version;
import org.hotline.ticket.macro.MacroEditing;
import org.hotline.ticket.macro.MacroReading;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Macros, which those write who lead, and all run who have them. */
@Path("/v1/macros")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "macros", description = "What operators do with tickets again and again, in one go: words and actions.")
class MacroResource {

    private final MacroReading reading;
    private final MacroEditing editing;
    private final CurrentCaller current;

    MacroResource(MacroReading reading, MacroEditing editing, CurrentCaller current) {
        this.reading = reading;
        this.editing = editing;
        this.current = current;
    }

    @GET
    @Operation(
            summary = "List the macros",
            description = "Those for all and those of the caller's team, in the order in which they were added.")
    public Page<MacroView> list(@BeanParam @Valid PageQuery page) {
        return Page.of(
                        reading.list(current.caller(), page.afterId(), page.limit()),
                        last -> Cursor.encode(last.id().toString()))
                .map(MacroView::of);
    }

    @POST
    @RolesAllowed(Roles.LEADS)
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Add a macro",
            description =
                    "Keeps words to the customer, in one or more languages, and up to 20 actions, to be run on tickets in"
                            + " their order. TAG and UNTAG take `tags`, CLASSIFY `type`, `category`, `priority` or several of them,"
                            + " ASSIGN `team`, NOTE `text`, SNOOZE `seconds`, RESOLVE `solution`; REPLY says what `template` says, else"
                            + " the macro's own `texts`, in the customer's language, else in English, else in any. In texts and notes"
                            + " {{number}} stands for the ticket's number and {{customer}} for the customer's name; other places in"
                            + " braces are refused. A team's macros are written by whoever leads it, those for all by supervisors.")
    @Problems({"403 not-your-team", "409 too-many-macros", "422 unknown-team", "422 unknown-template"})
    public RestResponse<MacroView> add(@Valid @NotNull MacroRequest request) {
        return MacroView.created(editing.add(request.toContent(), current.caller()));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a macro", description = "What the macro says and does; the ETag names its version.")
    @Problems("404 macro-not-found")
    public RestResponse<MacroView> get(@PathParam("id") UUID id) {
        return MacroView.answer(reading.get(id, current.caller()));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.LEADS)
    @Operation(
            summary = "Change a macro",
            description = "Sets what the macro is called, says and does; what it did stays in the timelines as it was.")
    @Problems({
        "403 not-your-team",
        "404 macro-not-found",
        "422 unknown-team",
        "422 unknown-template",
        "428 version-required"
    })
    public RestResponse<MacroView> replace(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull MacroRequest request) {
        return MacroView.answer(
                editing.replace(id, request.toContent(), current.caller(), actual -> Version.require(ifMatch, actual)));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.LEADS)
    @Operation(
            summary = "Remove a macro",
            description = "Forgets the macro; what it did stays in the timelines by its name.")
    @Problems({"403 not-your-team", "404 macro-not-found"})
    public void remove(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        editing.remove(id, current.caller(), actual -> Version.check(ifMatch, actual));
    }
}
