package org.hotline.knowledge.article.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Idempotent;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.kit.web.Version;
import org.hotline.knowledge.article.Article;
import org.hotline.knowledge.article.ArticleCard;
import org.hotline.knowledge.article.EditorialDesk;
import org.hotline.knowledge.article.Library;
import org.jspecify.annotations.Nullable;

/** Articles: everybody reads what is published for them, editors write. */
@Path("/v1/articles")
@RolesAllowed({
    Roles.INTEGRATION,
    Roles.OPERATOR,
    Roles.SPECIALIST,
    Roles.TEAM_LEAD,
    Roles.SUPERVISOR,
    Roles.KNOWLEDGE_EDITOR,
    Roles.ADMIN
})
class ArticleResource {

    private final EditorialDesk desk;
    private final Library library;
    private final CurrentCaller current;

    ArticleResource(EditorialDesk desk, Library library, CurrentCaller current) {
        this.desk = desk;
        this.library = library;
        this.current = current;
    }

    @GET
    public Page<ArticleCard> list(@BeanParam ArticleQuery query, @Valid @BeanParam PageQuery page) {
        return Page.of(
                library.list(query.filter(), current.caller(), afterOf(page), page.limit() + 1),
                page.limit(),
                card -> Cursor.encode(card.id().toString()));
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.KNOWLEDGE_EDITOR, Roles.ADMIN})
    public Response draft(@NotNull @Valid ArticleBody body) {
        return created(desk.draft(body.content(), body.externalId(), current.caller()));
    }

    @GET
    @Path("/{id}")
    public Response read(UUID id) {
        ArticleView view = ArticleView.of(library.read(id, current.caller()));
        return Response.ok(view).tag(Version.etag(view.version())).build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.KNOWLEDGE_EDITOR, Roles.ADMIN})
    public Response revise(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid ArticleBody body) {
        Caller caller = current.caller();
        Article article = desk.revise(id, body.content(), caller, actual -> Version.require(ifMatch, actual));
        return Response.ok(ArticleView.of(article))
                .tag(Version.etag(article.version()))
                .build();
    }

    @GET
    @Path("/{id}/translations")
    public Page<ArticleView> translations(UUID id) {
        return new Page<>(
                library.translations(id, current.caller()).stream()
                        .map(ArticleView::of)
                        .toList(),
                null);
    }

    @POST
    @Path("/{id}/translations")
    @Idempotent
    @RolesAllowed({Roles.KNOWLEDGE_EDITOR, Roles.ADMIN})
    public Response translate(UUID id, @NotNull @Valid ArticleBody body) {
        return created(desk.translate(id, body.content(), current.caller()));
    }

    private static Response created(Article article) {
        return Response.created(URI.create("/v1/articles/" + article.id()))
                .entity(ArticleView.of(article))
                .tag(Version.etag(article.version()))
                .build();
    }

    private static @Nullable UUID afterOf(PageQuery page) {
        String after = page.after();
        return after == null ? null : Cursor.decode(after, 1, values -> UUID.fromString(values.get(0)));
    }
}
