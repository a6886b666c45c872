package org.hotline.kit.sample;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hotline.kit.api.Problems;
import org.hotline.kit.db.Database;
import org.hotline.kit.id.Ids;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Idempotent;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.kit.web.Version;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** ThingViews, to try the conventions on. */
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
    public record ThingRequest(
            @NotBlank String name, @NotNull Colour colour, List<@Valid Part> parts, Instant at, JsonNode notes) {}

    /** A body of one field. */
    public record WordRequest(@NotBlank @Timely String word) {}

    /** A thing. */
    public record ThingView(UUID id, String name, String maker) {}

    private final Database database;
    private final CurrentCaller current;

    SampleResource(Database database, CurrentCaller current) {
        this.database = database;
        this.current = current;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Make a thing", description = "Makes a thing and answers it.")
    @Problems("409 thing-taken")
    public RestResponse<ThingView> make(@Valid @NotNull ThingRequest thing) {
        UUID id = Ids.next();
        database.update("insert into thing (id, name) values (:id, :name)")
                .bind("id", id)
                .bind("name", thing.name())
                .execute();
        if (thing.name().equals("broken")) {
            throw new IllegalStateException("a secret of the implementation");
        }
        return Version.created(
                "/v1/things/" + id,
                7,
                new ThingView(id, thing.name(), current.caller().name()));
    }

    @POST
    @Path("words")
    @Operation(summary = "Say a word", description = "Answers the word.")
    public WordRequest say(@Valid @NotNull WordRequest request) {
        return request;
    }

    @POST
    @Path("forms")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(summary = "Fill in a form", description = "Answers the word of the form.")
    public WordRequest fillIn(@FormParam("word") @NotBlank String word) {
        return new WordRequest(word);
    }

    @GET
    @Operation(summary = "List things", description = "Things in the order of their ids.")
    public Page<ThingView> list(@BeanParam @Valid PageQuery query) {
        UUID after = requireNonNullElse(query.afterId(), new UUID(0, 0));
        List<ThingView> rows = database.query(
                        "select id, name, '' as maker from thing where id > :after order by id limit :limit")
                .bind("after", after)
                .bind("limit", query.limit() + 1)
                .mapTo(ThingView.class)
                .list();
        return Page.of(rows, query.limit(), thing -> Cursor.encode(thing.id().toString()));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Show a thing", description = "One thing.")
    public ThingView one(@PathParam("id") UUID id) {
        return database.query("select id, name, '' as maker from thing where id = :id")
                .bind("id", id)
                .mapTo(ThingView.class)
                .findOne()
                .orElseThrow(NotFoundException::new);
    }
}
