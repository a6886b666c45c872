package org.hotline.knowledge.editing.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.hotline.kit.web.Idempotent;
import org.hotline.kit.web.Version;
import org.hotline.knowledge.article.rest.ArticleView;
import org.hotline.knowledge.editing.ArticleEditing;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How articles are written: new ones, new revisions, and translations. */
@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.EDITORS)
@Tag(name = "editing", description = "Articles being written: drafts, new revisions, translations.")
class ArticleEditingResource {

    private final ArticleEditing editing;
    private final CurrentCaller current;

    ArticleEditingResource(ArticleEditing editing, CurrentCaller current) {
        this.editing = editing;
        this.current = current;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Draft an article",
            description = "Writes the first revision of a new article, which readers see when it is published.")
    @Problems("409 article-external-id-taken")
    public RestResponse<ArticleView> draft(@Valid @NotNull ArticleRequest request) {
        return ArticleView.created(editing.draft(request.toContent(), request.externalId(), current.caller()));
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Revise an article",
            description = "Writes a new revision, which has to be reviewed as the first; readers see the published one"
                    + " until then. The external id stays as it is. If-Match names the version that the editor read.")
    @Problems({"404 article-not-found", "428 version-required"})
    public RestResponse<ArticleView> revise(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ArticleRequest request) {
        return ArticleView.answer(
                editing.revise(id, request.toContent(), current.caller(), actual -> Version.require(ifMatch, actual)));
    }

    @POST
    @Path("{id}/translations")
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Translate an article",
            description = "Drafts the article in a language that it has not got yet. A translation of a translation"
                    + " belongs to the original.")
    @Problems({"404 article-not-found", "409 article-translated"})
    public RestResponse<ArticleView> translate(@PathParam("id") UUID id, @Valid @NotNull ArticleRequest request) {
        return ArticleView.created(editing.translate(id, request.toContent(), current.caller()));
    }
}
