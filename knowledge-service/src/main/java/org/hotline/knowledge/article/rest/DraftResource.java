package org.hotline.knowledge.article.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.knowledge.article.ArticleReading;

/** Drafts made from solved cases; they are edited, approved and published as articles. */
@Path("/v1/drafts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.EDITORS)
@Tag(name = "drafts", description = "Drafts made from solved cases, which become articles.")
class DraftResource {

    private final ArticleReading reading;
    private final CurrentCaller current;

    DraftResource(ArticleReading reading, CurrentCaller current) {
        this.reading = reading;
        this.current = current;
    }

    @GET
    @Operation(
            summary = "List drafts from solved cases",
            description =
                    "Drafts that were made from solved cases and wait for review, the oldest first. Their ids are those"
                            + " of articles.")
    public Page<DraftView> list(@BeanParam @Valid PageQuery page) {
        UUID last = page.afterId();
        return Page.of(
                        reading.drafts(current.caller(), last, page.wanted()),
                        page.limit(),
                        draft -> Cursor.encode(draft.id().toString()))
                .map(DraftView::of);
    }
}
