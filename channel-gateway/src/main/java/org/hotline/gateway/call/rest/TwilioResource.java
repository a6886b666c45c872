package org.hotline.gateway.call.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.access.ApiKeyScope;
import org.hotline.gateway.call.DialledLegReporting;
import org.hotline.gateway.intake.ChannelMessage;
import org.hotline.gateway.intake.MessageReceiving;
import org.hotline.gateway.interaction.Original;
import org.hotline.kit.api.Problems;
import org.hotline.kit.web.CanBeEmpty;
import org.jspecify.annotations.Nullable;

/** Takes what Twilio calls back with, signed with the secret that it has for an account. */
@Path("/v1/cti/twilio")
@Produces(XmlAnswer.MEDIA_TYPE)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "calls")
class TwilioResource {

    private static final String REPORT = "Report a call or a message as Twilio has it";
    private static final String REPORT_DESCRIPTION =
            "Takes what Twilio says of calls, and messages (SMS, WhatsApp) written to a number there, signed with the secret"
                    + " of the account; all else is passed over. The token is an API key.";
    private static final String SIGNATURE = "Base64 of the HMAC-SHA1 with the secret, as Twilio makes it";

    private final CallDoor door;
    private final TwilioGate gate;
    private final DialledLegReporting reporting;
    private final MessageReceiving receiving;

    TwilioResource(CallDoor door, TwilioGate gate, DialledLegReporting reporting, MessageReceiving receiving) {
        this.door = door;
        this.gate = gate;
        this.reporting = reporting;
        this.receiving = receiving;
    }

    @POST
    @Path("{account}")
    @Blocking
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(summary = REPORT, description = REPORT_DESCRIPTION)
    @Problems({
        "401 unauthenticated",
        "403 account-of-another",
        "403 scope-missing",
        "403 signature-invalid",
        "503 intake-overloaded"
    })
    public CompletionStage<String> writtenAsForm(
            @PathParam("account") @NotBlank @Size(max = 255) @Parameter(description = ZammadResource.ACCOUNT)
                    String account,
            @QueryParam("token") @Nullable @CanBeEmpty @Parameter(description = "an API key") String token,
            @HeaderParam("X-Twilio-Signature") @Nullable @Parameter(description = SIGNATURE) String signature,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = TwilioRequest.class)))
                    byte @Nullable [] body) {
        Access by = door.open(token);
        Original form = door.form(body);
        return take(by, account, gate.openForm(account, form, signature), form);
    }

    @POST
    @Path("{account}")
    @Blocking
    @Operation(summary = REPORT, description = REPORT_DESCRIPTION)
    @Problems({
        "401 unauthenticated",
        "403 account-of-another",
        "403 scope-missing",
        "403 signature-invalid",
        "503 intake-overloaded"
    })
    public CompletionStage<String> json(
            @PathParam("account") @NotBlank @Size(max = 255) @Parameter(description = ZammadResource.ACCOUNT)
                    String account,
            @QueryParam("token") @Nullable @CanBeEmpty @Parameter(description = "an API key") String token,
            @HeaderParam("X-Twilio-Signature") @Nullable @Parameter(description = SIGNATURE) String signature,
            @NotNull
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = TwilioRequest.class)))
                    ReportJsonRequest request) {
        return take(door.open(token), account, gate.openJson(account, request, signature), request.original());
    }

    private CompletionStage<String> take(Access by, String account, ReportFields fields, Original original) {
        if (TwilioMessage.isIn(fields)) {
            by.requiring(ApiKeyScope.MESSAGES);
            ChannelMessage message = TwilioMessage.of(fields, account);
            if (message != null) {
                return receiving.receive(message, original, by).thenApply(kept -> XmlAnswer.EMPTY);
            }
        }
        door.noted(TwilioRequest.reports(fields, account, door.now()), by)
                .forEach(report -> reporting.report(report, original, by.requiring(ApiKeyScope.CALLS)));
        return CompletableFuture.completedFuture(XmlAnswer.EMPTY);
    }
}
