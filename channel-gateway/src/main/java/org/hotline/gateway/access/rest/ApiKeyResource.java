package org.hotline.gateway.access.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.hotline.gateway.access.AccessProblem;
import org.hotline.gateway.access.ApiKey;
import org.hotline.gateway.access.ApiKeys;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.jspecify.annotations.Nullable;

/** The keys of integrations. */
@Path("/v1/api-keys")
@RolesAllowed(Roles.ADMIN)
class ApiKeyResource {

    private final ApiKeys keys;
    private final CurrentCaller current;

    ApiKeyResource(ApiKeys keys, CurrentCaller current) {
        this.keys = keys;
        this.current = current;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Issues a key; its secret is shown this once")
    @APIResponseSchema(value = IssuedView.class, responseCode = "201", responseDescription = "issued")
    public Response issue(@NotNull @Valid KeyRequest request) {
        ApiKeys.Issued issued =
                keys.issue(request.name.strip(), current.caller().id());
        return Response.created(URI.create("/v1/api-keys/" + issued.key().id()))
                .header("Cache-Control", "no-store")
                .entity(new IssuedView(issued.key().id(), issued.key().name(), issued.secret()))
                .build();
    }

    @GET
    @Operation(summary = "Lists the keys in force")
    public Page<KeyView> list(@BeanParam @Valid PageQuery query) {
        List<ApiKey> rows = keys.inForce(after(query.after()), query.limit() + 1);
        return Page.of(rows, query.limit(), last -> Cursor.encode(last.id().toString()))
                .map(KeyView::of);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Revokes a key at once")
    public void revoke(@PathParam("id") UUID id) {
        keys.revoke(id);
    }

    private static @Nullable UUID after(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            return UUID.fromString(Cursor.decode(cursor, 1).get(0));
        } catch (IllegalArgumentException noId) {
            throw AccessProblem.badCursor();
        }
    }

    record KeyRequest(@NotBlank @Size(max = 100) String name) {}

    /** A new key. */
    record IssuedView(UUID id, String name, String key) {}

    /** A key without its secret. */
    record KeyView(UUID id, String name, UUID createdBy, Instant createdAt) {

        static KeyView of(ApiKey key) {
            return new KeyView(key.id(), key.name(), key.createdBy(), key.createdAt());
        }
    }
}
