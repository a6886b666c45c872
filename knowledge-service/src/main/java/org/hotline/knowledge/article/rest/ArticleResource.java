package org.hotline.knowledge.article.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.hotline.knowledge.article.ArticleEditing;
import org.hotline.knowledge.article.ArticleReading;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Articles: everybody reads what is published for them, editors write. */
@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READERS)
@Tag(name = "articles", description = "Units of knowledge: readers see what is published for them, editors write.")
class ArticleResource {

    private final ArticleEditing editing;
    private final ArticleReading reading;
    private final CurrentCaller current;

    ArticleResource(ArticleEditing editing, ArticleReading reading, CurrentCaller current) {
        this.editing = editing;
        this.reading = reading;
        this.current = current;
    }

    @GET
    @Operation(
            summary = "List and filter articles",
            description = "The articles that the caller may read, the newest first: for editors with their newest"
                    + " revisions, for everybody else with the published ones. Filters that are absent do not matter.")
    public Page<ArticleSummaryView> list(@BeanParam @Valid ArticleQuery query, @BeanParam @Valid PageQuery page) {
        UUID last = page.afterId();
        return Page.of(
                        reading.list(query.filter(), current.caller(), last, page.wanted()),
                        page.limit(),
                        article -> Cursor.encode(article.id().toString()))
                .map(ArticleSummaryView::of);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Roles.EDITORS)
    @Operation(
            summary = "Draft an article",
            description = "Writes the first revision of a new article, which readers see when it is published.")
    @Problems("409 article-external-id-taken")
    public RestResponse<ArticleView> draft(@Valid @NotNull ArticleRequest request) {
        return ArticleAnswer.created(editing.draft(request.toContent(), request.externalId(), current.caller()));
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Read an article",
            description =
                    "An article as the caller sees it: an editor the newest revision, everybody else the published"
                            + " one. The ETag says on which version a change is based.")
    @Problems("404 article-not-found")
    public RestResponse<ArticleView> get(@PathParam("id") UUID id) {
        return ArticleAnswer.ok(ArticleView.of(reading.get(id, current.caller())));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.EDITORS)
    @Operation(
            summary = "Revise an article",
            description = "Writes a new revision, which has to be reviewed as the first; readers see the published one"
                    + " until then. The external id stays as it is. If-Match names the version that the editor read.")
    @Problems({"404 article-not-found", "428 version-required"})
    public RestResponse<ArticleView> revise(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ArticleRequest request) {
        return ArticleAnswer.ok(
                editing.revise(id, request.toContent(), current.caller(), actual -> Version.require(ifMatch, actual)));
    }
}
