package org.hotline.ticket.template.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.ticket.template.Template;
import org.hotline.ticket.template.TemplateProblem;
import org.hotline.ticket.template.Templates;
import org.jspecify.annotations.Nullable;

/** Prepared answers, which everybody uses and team leads write. */
@Path("/v1/templates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.SPECIALIST, Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN})
class TemplateResource {

    private static final String KEY = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String LANGUAGE = "[a-z]{2}";

    private final Templates templates;

    TemplateResource(Templates templates) {
        this.templates = templates;
    }

    /** What a prepared answer says. */
    public record TemplateText(
            @Nullable @Size(max = 500) String subject,
            @NotBlank @Size(max = 100_000) String text) {}

    @GET
    public Page<Template> list(@QueryParam("language") @Nullable String language, @BeanParam @Valid PageQuery page) {
        return Page.ofAll(templates.all(language), page, one -> one.key() + " " + one.language());
    }

    @GET
    @Path("{key}/{language}")
    public Template get(@PathParam("key") String key, @PathParam("language") String language) {
        return templates.find(key, language).orElseThrow(() -> TemplateProblem.notFound(key, language));
    }

    @PUT
    @Path("{key}/{language}")
    @Transactional
    @RolesAllowed({Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN})
    public Template put(
            @PathParam("key") @Pattern(regexp = KEY) @Size(max = 60) String key,
            @PathParam("language") @Pattern(regexp = LANGUAGE) String language,
            @Valid @NotNull TemplateText says) {
        return templates.save(new Template(key, language, says.subject(), says.text()));
    }

    @DELETE
    @Path("{key}/{language}")
    @Transactional
    @RolesAllowed({Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN})
    public void delete(@PathParam("key") String key, @PathParam("language") String language) {
        if (!templates.remove(key, language)) {
            throw TemplateProblem.notFound(key, language);
        }
    }
}
