package org.hotline.ticket.desk.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.hotline.kit.db.Sql;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Page;

/** The tags in use on tickets that are not closed, the most used first. */
@Path("/v1/tags")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.SPECIALIST, Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN})
class TagResource {

    private static final int MOST = 200;

    private final Sql sql;

    TagResource(Sql sql) {
        this.sql = sql;
    }

    /** A tag and on how many tickets it is. */
    public record TagView(String tag, long tickets) {}

    @GET
    public Page<TagView> list() {
        List<TagView> tags = sql.query("""
                select tag, count(*) as tickets from ticket, unnest(tags) tag
                where status <> 'CLOSED' group by tag order by tickets desc, tag limit ?""", row -> new TagView(row.text("tag"), row.number("tickets")), MOST);
        return new Page<>(tags, null);
    }
}
