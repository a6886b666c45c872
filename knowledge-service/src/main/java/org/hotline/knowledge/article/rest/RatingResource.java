package org.hotline.knowledge.article.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.knowledge.article.Library;

/** What readers say about an article; a later word replaces an earlier one. */
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
class RatingResource {

    private final Library library;
    private final CurrentCaller current;

    RatingResource(Library library, CurrentCaller current) {
        this.library = library;
        this.current = current;
    }

    /** Whether the article helped. */
    record Rating(@NotNull Boolean helpful) {}

    @POST
    @Path("/{id}/ratings")
    public void rate(UUID id, @NotNull @Valid Rating rating) {
        library.rate(id, rating.helpful, current.caller());
    }
}
