package org.hotline.knowledge.drafting.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.knowledge.article.ArticleCard;
import org.hotline.knowledge.article.ArticleKind;
import org.hotline.knowledge.article.ArticleStatus;
import org.hotline.knowledge.article.Library;
import org.jspecify.annotations.Nullable;

/** Drafts made from solved cases; they are edited, approved and published as articles. */
@Path("/v1/drafts")
@RolesAllowed({Roles.KNOWLEDGE_EDITOR, Roles.ADMIN})
class DraftResource {

    private final Library library;

    DraftResource(Library library) {
        this.library = library;
    }

    /**
     * A draft that waits for review.
     *
     * @param id the article's
     */
    record DraftView(
            UUID id,
            String title,
            String language,
            ArticleKind kind,
            @Nullable String category,
            ArticleStatus status,
            int revision,
            @Nullable UUID ticketId,
            @Nullable Integer episode,
            Instant createdAt) {

        static DraftView of(ArticleCard card) {
            return new DraftView(
                    card.id(),
                    card.title(),
                    card.language(),
                    card.kind(),
                    card.category(),
                    card.status(),
                    card.revision(),
                    card.fromTicket(),
                    card.fromEpisode(),
                    card.createdAt());
        }
    }

    @GET
    public Page<DraftView> waiting(@Valid @BeanParam PageQuery page) {
        return Page.of(
                        library.drafts(afterOf(page), page.limit() + 1),
                        page.limit(),
                        card -> Cursor.encode(card.id().toString()))
                .map(DraftView::of);
    }

    private static @Nullable UUID afterOf(PageQuery page) {
        String after = page.after();
        return after == null ? null : Cursor.decode(after, 1, values -> UUID.fromString(values.get(0)));
    }
}
