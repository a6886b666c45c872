package org.hotline.knowledge.help.web;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.knowledge.community.CommunityQuestion;
import org.hotline.knowledge.community.CommunityReading;
import org.jboss.resteasy.reactive.RestResponse;

/** What everybody asked, for a browser. */
@Path("/")
@Produces(HelpPages.HTML)
@PermitAll
@Tag(
        name = "community pages",
        description = "Pages on which everybody asks and answers in public, without signing in, where that is open.")
class CommunityResource {

    private final CommunityReading reading;
    private final OverviewCounts counts;
    private final HelpPages pages;
    private final Template list;

    CommunityResource(
            CommunityReading reading,
            OverviewCounts counts,
            HelpPages pages,
            @Location("help-community.html") Template list) {
        this.reading = reading;
        this.counts = counts;
        this.pages = pages;
        this.list = list;
    }

    @GET
    @Path("help/community")
    @Operation(
            summary = "Leaf through the questions of the community",
            description = "A page with all published questions of a language, the newest first.")
    @Problems("404 community-closed")
    public RestResponse<String> questions(@BeanParam @Valid HelpQuery query, @BeanParam @Valid PageQuery page) {
        String language = pages.language(query.language());
        String shown = query.language() == null ? language : query.language();
        Page<CommunityQuestion> listed = Page.of(
                reading.list(shown, page.afterId(), page.wanted()),
                page.limit(),
                last -> Cursor.encode(last.id().toString()));
        return pages.answer(list.data("shelves", counts.shelves(shown)).data("questions", listed), language);
    }
}
