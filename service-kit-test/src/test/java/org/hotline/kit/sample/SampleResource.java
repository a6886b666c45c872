package org.hotline.kit.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.db.Sql;
import org.hotline.kit.id.Ids;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Idempotent;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.kit.web.Version;

/** Things, to try the conventions on. */
@Path("/v1/things")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
class SampleResource {

    /** Colours. */
    public enum Colour {
        RED,
        GREEN
    }

    /** The parts of a thing. */
    public record Part(@Max(9) int size) {}

    /** A thing to be made. */
    public record NewThing(@NotBlank String name, @NotNull Colour colour, List<@Valid Part> parts) {}

    /** A thing. */
    public record Thing(UUID id, String name, String maker) {}

    private final Sql sql;
    private final CurrentCaller current;

    SampleResource(Sql sql, CurrentCaller current) {
        this.sql = sql;
        this.current = current;
    }

    @POST
    @Idempotent
    public Response make(@Valid @NotNull NewThing thing) {
        UUID id = Ids.next();
        sql.update("insert into thing (id, name) values (?, ?)", id, thing.name());
        if (thing.name().equals("broken")) {
            throw new IllegalStateException("a secret of the implementation");
        }
        return Response.created(URI.create("/v1/things/" + id))
                .tag(Version.etag(7))
                .entity(new Thing(id, thing.name(), current.caller().name()))
                .build();
    }

    @GET
    public Page<Thing> list(@BeanParam @Valid PageQuery query) {
        UUID after = query.after() == null
                ? new UUID(0, 0)
                : UUID.fromString(Cursor.decode(query.after(), 1).get(0));
        List<Thing> rows = sql.query(
                "select id, name from thing where id > ? order by id limit ?",
                row -> new Thing(row.uuid("id"), row.text("name"), ""),
                after,
                query.limit() + 1);
        return Page.of(rows, query.limit(), thing -> Cursor.encode(thing.id().toString()));
    }

    @GET
    @Path("/{id}")
    public Thing one(@PathParam("id") UUID id) {
        return sql.one(
                        "select id, name from thing where id = ?",
                        row -> new Thing(row.uuid("id"), row.text("name"), ""),
                        id)
                .orElseThrow(jakarta.ws.rs.NotFoundException::new);
    }
}
