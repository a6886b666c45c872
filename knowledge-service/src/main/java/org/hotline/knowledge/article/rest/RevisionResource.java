package org.hotline.knowledge.article.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.knowledge.article.ArticleReading;

/** The history of an article. */
@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.EDITORS)
@Tag(name = "revisions", description = "All versions of an article, published or not; they never change.")
class RevisionResource {

    private final ArticleReading reading;
    private final CurrentCaller current;

    RevisionResource(ArticleReading reading, CurrentCaller current) {
        this.reading = reading;
        this.current = current;
    }

    @GET
    @Path("{id}/revisions")
    @Operation(
            summary = "List an article's revisions",
            description = "All versions of the article as they were written, the newest first.")
    @Problems("404 article-not-found")
    public Page<RevisionView> list(@PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        Integer before = page.after(1, last -> Integer.valueOf(last.get(0)));
        return Page.of(
                        reading.revisions(id, current.caller(), before, page.limit()),
                        last -> Cursor.encode(Integer.toString(last.number())))
                .map(RevisionView::of);
    }

    @GET
    @Path("{id}/revisions/{number}")
    @Operation(
            summary = "Read one revision",
            description = "One version of the article as it was written. Revisions count from 1.")
    @Problems({"404 article-not-found", "404 article-revision-not-found"})
    public RevisionView get(@PathParam("id") UUID id, @PathParam("number") int number) {
        return RevisionView.of(reading.revision(id, number, current.caller()));
    }
}
