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
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.gateway.access.ApiKey;
import org.hotline.gateway.access.ApiKeyIssuing;
import org.hotline.gateway.access.ApiKeyIssuing.IssuedApiKey;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Idempotent;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The keys of integrations. */
@Path("/v1/api-keys")
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "api-keys", description = "Keys that integrations sign in with")
class ApiKeyResource {

    private final ApiKeyIssuing issuing;
    private final CurrentCaller current;

    ApiKeyResource(ApiKeyIssuing issuing, CurrentCaller current) {
        this.issuing = issuing;
        this.current = current;
    }

    record ApiKeyRequest(@NotBlank @Size(max = 100) String name) {}

    /** A new key. */
    record IssuedApiKeyView(UUID id, String name, String key) {

        static IssuedApiKeyView of(IssuedApiKey issued) {
            return new IssuedApiKeyView(issued.key().id(), issued.key().name(), issued.secret());
        }
    }

    /** A key without its secret. */
    record ApiKeyView(UUID id, String name, UUID createdBy, Instant createdAt) {

        static ApiKeyView of(ApiKey key) {
            return new ApiKeyView(key.id(), key.name(), key.createdBy(), key.createdAt());
        }
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Issue an API key",
            description = "Issues a key for one integration, which sends it as X-API-Key. The key is shown this once:"
                    + " only its hash is kept.")
    public RestResponse<IssuedApiKeyView> issue(@Valid @NotNull ApiKeyRequest request) {
        IssuedApiKey issued =
                issuing.issue(request.name.strip(), current.caller().id());
        return ResponseBuilder.create(RestResponse.Status.CREATED, IssuedApiKeyView.of(issued))
                .location(URI.create("/v1/api-keys/" + issued.key().id()))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Operation(
            summary = "List the API keys in force",
            description = "Lists the keys that were not revoked, oldest first and without their secrets.")
    public Page<ApiKeyView> list(@BeanParam @Valid PageQuery query) {
        UUID after = query.afterId();
        List<ApiKey> keys = issuing.list(after, query.limit() + 1);
        return Page.of(keys, query.limit(), last -> Cursor.encode(last.id().toString()))
                .map(ApiKeyView::of);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Revoke an API key",
            description = "Revokes a key at once: the next call that it signs in is answered 401.")
    @Problems("404 api-key-not-found")
    public void revoke(@PathParam("id") UUID id) {
        issuing.revoke(id);
    }
}
