package org.hotline.ticket.finding.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Page;
import org.hotline.ticket.finding.TagCounting;
import org.hotline.ticket.ticket.TagCount;

/** The tags in use. */
@Path("/v1/tags")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "finding")
class TagResource {

    private final TagCounting counting;

    TagResource(TagCounting counting) {
        this.counting = counting;
    }

    /** A tag and on how many tickets it is. */
    record TagView(String tag, long tickets) {

        static TagView of(TagCount count) {
            return new TagView(count.tag(), count.tickets());
        }
    }

    @GET
    @Operation(
            summary = "List the tags in use",
            description = "Lists the 200 most used tags of tickets that are not closed, the most used first.")
    public Page<TagView> list() {
        return Page.whole(counting.count()).map(TagView::of);
    }
}
