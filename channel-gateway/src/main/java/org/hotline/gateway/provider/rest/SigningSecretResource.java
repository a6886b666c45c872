package org.hotline.gateway.provider.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.gateway.provider.Provider;
import org.hotline.gateway.provider.SigningSecret;
import org.hotline.gateway.provider.SigningSecretReading;
import org.hotline.gateway.provider.SigningSecretSetting;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;

/** What providers of telephone lines sign with. */
@Path("/v1/signing-secrets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "signing secrets", description = "What providers of telephone lines sign with what they push to us.")
class SigningSecretResource {

    private final SigningSecretSetting setting;
    private final SigningSecretReading reading;

    SigningSecretResource(SigningSecretSetting setting, SigningSecretReading reading) {
        this.setting = setting;
        this.reading = reading;
    }

    record SigningSecretRequest(
            @NotNull Provider provider,
            @NotBlank @Size(max = 255) String account,
            @NotBlank @Size(max = 1000) String secret) {}

    /** That there is one, and since when. */
    record SigningSecretView(Provider provider, String account, Instant setAt) {

        static SigningSecretView of(SigningSecret known) {
            return new SigningSecretView(known.provider(), known.account(), known.setAt());
        }
    }

    @GET
    @Operation(
            summary = "List for which accounts there are signing secrets",
            description =
                    "Lists each provider and account, and since when the secret is what it is; nobody is shown it.")
    public Page<SigningSecretView> list(@BeanParam @Valid PageQuery page) {
        SigningSecret after = page.after(
                2, values -> new SigningSecret(Provider.valueOf(values.get(0)), values.get(1), Instant.EPOCH));
        List<SigningSecret> rows = reading.list(after, page.wanted());
        return Page.of(rows, page.limit(), last -> Cursor.encode(last.provider().name(), last.account()))
                .map(SigningSecretView::of);
    }

    @PUT
    @Operation(
            summary = "Set what a provider signs with",
            description =
                    "From now on what the provider pushes on the account has to be signed with this, as his console"
                            + " says; blanks around it are none of it.")
    public void set(@Valid @NotNull SigningSecretRequest request) {
        setting.set(request.provider(), request.account(), request.secret().strip());
    }

    @DELETE
    @Operation(
            summary = "Forget what a provider signs with",
            description = "From now on nothing of what the provider pushes on the account is taken.")
    public void remove(@BeanParam @Valid SigningSecretQuery secret) {
        setting.remove(secret.provider, secret.account);
    }
}
