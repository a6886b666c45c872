package org.hotline.gateway.provider.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hotline.gateway.provider.Provider;

/** Which secret is meant. */
class SigningSecretQuery {

    @QueryParam("provider")
    @NotNull
    @Parameter(description = "who signs with it", required = true)
    @SuppressWarnings("NullAway.Init") // without one it is refused
    Provider provider;

    @QueryParam("account")
    @NotBlank
    @Size(max = 255)
    @Parameter(description = "on which account he pushes", required = true)
    String account = "";
}
