package org.hotline.ticket.template.rest;

import static java.util.Objects.requireNonNullElse;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.Roles;
import org.hotline.kit.text.Grammar;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.ticket.template.Template;
import org.hotline.ticket.template.TemplateEditing;
import org.hotline.ticket.template.TemplatePlace;
import org.hotline.ticket.template.TemplateReading;
import org.jspecify.annotations.Nullable;

/** Prepared answers, which all teams use and supervisors write. */
@Path("/v1/templates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "templates", description = "Prepared answers to customers, each in one or more languages.")
class TemplateResource {

    private final TemplateReading reading;
    private final TemplateEditing editing;

    TemplateResource(TemplateReading reading, TemplateEditing editing) {
        this.reading = reading;
        this.editing = editing;
    }

    /** What a prepared answer says. */
    record TemplateRequest(
            @Nullable @Size(max = 500) String subject,
            @NotBlank @Size(max = 100_000) String text) {

        Template toTemplate(String key, String language) {
            return new Template(
                    key,
                    language,
                    subject == null ? null : Template.requireKnownPlaces("subject", subject),
                    Template.requireKnownPlaces("text", text));
        }
    }

    @GET
    @Operation(
            summary = "List the reply templates",
            description = "Prepared answers of one language, or of all, in the order of their keys.")
    public Page<TemplateView> list(
            @QueryParam("language") @Nullable @Parameter(description = "only templates in this language")
                    String language,
            @BeanParam @Valid PageQuery page) {
        TemplatePlace after = requireNonNullElse(
                page.after(2, last -> new TemplatePlace(last.get(0), last.get(1))), TemplatePlace.START);
        return Page.of(reading.list(language, after, page.limit()), last -> Cursor.encode(last.key(), last.language()))
                .map(TemplateView::of);
    }

    @GET
    @Path("{key}/{language}")
    @Operation(summary = "Read a reply template", description = "What a prepared answer says in one language.")
    @Problems("404 template-not-found")
    public TemplateView get(@PathParam("key") String key, @PathParam("language") String language) {
        return TemplateView.of(reading.get(key, language));
    }

    @PUT
    @Path("{key}/{language}")
    @RolesAllowed(Roles.WATCHERS)
    @Operation(
            summary = "Add or change a reply template",
            description =
                    "Sets what the template says in this language. In the text {{number}} stands for the ticket's "
                            + "number and {{customer}} for the customer's name; other places in braces are refused.")
    public TemplateView put(
            @PathParam("key")
                    @Pattern(regexp = Grammar.KEY, message = Grammar.KEY_RULE)
                    @Size(max = Grammar.LONGEST_KEY)
                    String key,
            @PathParam("language") @Pattern(regexp = Grammar.LANGUAGE, message = Grammar.LANGUAGE_RULE) String language,
            @Valid @NotNull TemplateRequest request) {
        return TemplateView.of(editing.put(request.toTemplate(key, language)));
    }

    @DELETE
    @Path("{key}/{language}")
    @RolesAllowed(Roles.WATCHERS)
    @Operation(
            summary = "Remove a reply template",
            description = "Deletes the template in this language; replies that were made of it stay as they are.")
    @Problems("404 template-not-found")
    public void remove(@PathParam("key") String key, @PathParam("language") String language) {
        editing.remove(key, language);
    }
}
