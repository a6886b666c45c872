package org.hotline.gateway.call.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.HexFormat;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.access.ApiKeyScope;
import org.hotline.gateway.call.CallReporting;
import org.hotline.gateway.interaction.Original;
import org.hotline.gateway.provider.Provider;
import org.hotline.gateway.provider.SignatureVerifying;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.Hmac;
import org.hotline.kit.web.CanBeEmpty;
import org.jspecify.annotations.Nullable;

/** Takes what Placetel's Notify API pushes, signed with the secret that it has for an account. */
@Path("/v1/cti/placetel")
@Produces(XmlAnswer.MEDIA_TYPE)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@PermitAll
@Tag(name = "calls")
class PlacetelResource {

    private final CallDoor door;
    private final CallReporting reporting;
    private final SignatureVerifying verifying;

    PlacetelResource(CallDoor door, CallReporting reporting, SignatureVerifying verifying) {
        this.door = door;
        this.reporting = reporting;
        this.verifying = verifying;
    }

    @POST
    @Path("{account}")
    @Operation(
            summary = "Report a call as Placetel has it",
            description =
                    "Takes IncomingCall, OutgoingCall, CallAccepted and HungUp as Placetel pushes them, signed with the"
                            + " secret of the account; other events are passed over. The token is an API key.")
    @Problems({
        "401 unauthenticated",
        "403 account-of-another",
        "403 scope-missing",
        "403 signature-invalid",
        "503 intake-overloaded"
    })
    public String receive(
            @PathParam("account") @NotBlank @Size(max = 255) @Parameter(description = ZammadResource.ACCOUNT)
                    String account,
            @QueryParam("token") @Nullable @CanBeEmpty @Parameter(description = "an API key") String token,
            @HeaderParam("X-PLACETEL-SIGNATURE")
                    @Nullable
                    @Parameter(description = "HMAC-SHA256 of the body with the secret, in hexadecimal digits")
                    String signature,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = PlacetelRequest.class)))
                    byte @Nullable [] body) {
        Access by = door.open(token).requiring(ApiKeyScope.CALLS);
        Original form = door.form(body);
        verifying.require(Provider.PLACETEL, account, secret -> isOf(form, secret, signature));
        door.noted(PlacetelRequest.reports(ReportForm.of(form)::values, account, door.now()), by)
                .forEach(report -> reporting.report(report, form, by));
        return XmlAnswer.EMPTY;
    }

    private static boolean isOf(Original form, String secret, @Nullable String signature) {
        String expected = HexFormat.of().formatHex(Hmac.of("HmacSHA256", secret, form.body()));
        return Hmac.isSame(expected, signature == null ? null : signature.toLowerCase(Locale.ROOT));
    }
}
