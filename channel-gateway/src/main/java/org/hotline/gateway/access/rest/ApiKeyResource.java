package org.hotline.gateway.access.rest;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.gateway.access.ApiKey;
import org.hotline.gateway.access.ApiKeyIssuing;
import org.hotline.gateway.access.ApiKeyIssuing.IssuedApiKey;
import org.hotline.gateway.access.ApiKeyIssuing.Purpose;
import org.hotline.gateway.access.ApiKeyReading;
import org.hotline.gateway.access.ApiKeyScope;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Created;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Idempotent;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The keys of integrations. */
@Path("/v1/api-keys")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "API keys", description = "Keys that integrations sign in with.")
class ApiKeyResource {

    private final ApiKeyIssuing issuing;
    private final ApiKeyReading reading;
    private final CurrentCaller current;

    ApiKeyResource(ApiKeyIssuing issuing, ApiKeyReading reading, CurrentCaller current) {
        this.issuing = issuing;
        this.reading = reading;
        this.current = current;
    }

    record ApiKeyRequest(
            @NotBlank @Size(max = 100) String name,
            @Nullable UUID integration,
            @Nullable @Size(min = 1, max = 50) List<@NotBlank @Size(max = 255) String> accounts,

            @Nullable @Size(min = 1, max = 4) @JsonFormat(with = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_VALUES)
            List<@NotNull ApiKeyScope> scopes) {

        Purpose toPurpose() {
            return new Purpose(integration, accounts, scopes);
        }
    }

    /** A new key. */
    record IssuedApiKeyView(UUID id, String name, String key) {

        static IssuedApiKeyView of(IssuedApiKey issued) {
            return new IssuedApiKeyView(issued.key().id(), issued.key().name(), issued.secret());
        }
    }

    /** A key without its secret. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ApiKeyView(
            UUID id,
            String name,
            UUID integration,
            @Nullable List<String> accounts,
            @Nullable List<ApiKeyScope> scopes,
            UUID createdBy,
            Instant createdAt) {

        static ApiKeyView of(ApiKey key) {
            return new ApiKeyView(
                    key.id(),
                    key.name(),
                    key.integration(),
                    key.accounts(),
                    key.scopes(),
                    key.createdBy(),
                    key.createdAt());
        }
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Issue an API key",
            description = "Issues a key for one integration, which sends it as X-API-Key. The key is shown this once:"
                    + " only its hash is kept. With accounts it is good on these alone, on every channel, and they belong"
                    + " to the integration from now on; with scopes it is good for these alone. A key is an integration"
                    + " of its own, unless it is issued for an earlier one.")
    @Problems("409 account-taken")
    public RestResponse<IssuedApiKeyView> issue(@Valid @NotNull ApiKeyRequest request) {
        IssuedApiKey issued = issuing.issue(request.name().strip(), request.toPurpose(), current.caller());
        return Created.at("/v1/api-keys/" + issued.key().id(), IssuedApiKeyView.of(issued));
    }

    @GET
    @Operation(
            summary = "List the API keys in force",
            description = "Lists the keys that were not revoked, oldest first and without their secrets.")
    public Page<ApiKeyView> list(@BeanParam @Valid PageQuery page) {
        UUID after = page.afterId();
        List<ApiKey> keys = reading.list(after, page.wanted());
        return Page.of(keys, page.limit(), last -> Cursor.encode(last.id().toString()))
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
