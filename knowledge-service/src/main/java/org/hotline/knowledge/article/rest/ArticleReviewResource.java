package org.hotline.knowledge.article.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.kit.web.Version;
import org.hotline.knowledge.article.Article;
import org.hotline.knowledge.article.EditorialDesk;
import org.hotline.knowledge.article.Library;
import org.jspecify.annotations.Nullable;

/** The way of an article from draft to publication, and its history. */
@Path("/v1/articles")
@RolesAllowed({Roles.KNOWLEDGE_EDITOR, Roles.ADMIN})
class ArticleReviewResource {

    private final EditorialDesk desk;
    private final Library library;
    private final CurrentCaller current;

    ArticleReviewResource(EditorialDesk desk, Library library, CurrentCaller current) {
        this.desk = desk;
        this.library = library;
        this.current = current;
    }

    @POST
    @Path("/{id}/submission")
    public Response submit(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return ok(desk.submit(id, actual -> Version.check(ifMatch, actual)));
    }

    @POST
    @Path("/{id}/approval")
    public Response approve(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return ok(desk.approve(id, current.caller(), actual -> Version.check(ifMatch, actual)));
    }

    @POST
    @Path("/{id}/publication")
    public Response publish(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return ok(desk.publish(id, current.caller(), actual -> Version.check(ifMatch, actual)));
    }

    @POST
    @Path("/{id}/archival")
    public Response archive(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return ok(desk.archive(id, current.caller(), actual -> Version.check(ifMatch, actual)));
    }

    @GET
    @Path("/{id}/revisions")
    public Page<RevisionView> revisions(UUID id, @BeanParam @Valid PageQuery page) {
        Integer before =
                page.after() == null ? null : Cursor.decode(page.after(), 1, parts -> Integer.valueOf(parts.get(0)));
        return Page.of(
                        library.revisions(id, before, page.limit() + 1),
                        page.limit(),
                        last -> Cursor.encode(Integer.toString(last.number())))
                .map(RevisionView::of);
    }

    @GET
    @Path("/{id}/revisions/{number}")
    public RevisionView revision(UUID id, int number) {
        return RevisionView.of(library.revision(id, number));
    }

    private static Response ok(Article article) {
        return Response.ok(ArticleView.of(article))
                .tag(Version.etag(article.version()))
                .build();
    }
}
