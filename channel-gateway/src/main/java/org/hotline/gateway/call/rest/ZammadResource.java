package org.hotline.gateway.call.rest;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.access.ApiKeyScope;
import org.hotline.gateway.call.CallLegReporting;
import org.hotline.gateway.interaction.Original;
import org.hotline.kit.api.Problems;
import org.hotline.kit.web.CanBeEmpty;
import org.jspecify.annotations.Nullable;

/** Takes reports of telephone systems that speak Zammad's generic interface; the token is an API key. */
@Path("/v1/cti/zammad")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "calls")
class ZammadResource {

    private static final String REPORT = "Report a call as Zammad has it";
    private static final String REPORT_DESCRIPTION =
            "Takes newCall, answer and hangup as telephone systems send them to Zammad, as JSON or as a form;"
                    + " other events are passed over. The token is an API key.";

    static final String ACCOUNT = "the channel account that the telephone system reports for, by its name";

    private final CallDoor door;
    private final CallLegReporting reporting;

    ZammadResource(CallDoor door, CallLegReporting reporting) {
        this.door = door;
        this.reporting = reporting;
    }

    /** Nothing but that the report was taken. */
    @JsonSerialize
    record ZammadView() {}

    @POST
    @Path("{account}")
    @Operation(summary = REPORT, description = REPORT_DESCRIPTION)
    @Problems({"401 unauthenticated", "403 account-of-another", "403 scope-missing", "503 intake-overloaded"})
    public ZammadView json(
            @PathParam("account") @NotBlank @Size(max = 255) @Parameter(description = ACCOUNT) String account,
            @QueryParam("token") @Nullable @CanBeEmpty @Parameter(description = "an API key") String token,
            @NotNull
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ZammadRequest.class)))
                    ReportJsonRequest request) {
        return take(account, token, request::values, request.original());
    }

    @POST
    @Path("{account}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(summary = REPORT, description = REPORT_DESCRIPTION)
    @Problems({"401 unauthenticated", "403 account-of-another", "403 scope-missing", "503 intake-overloaded"})
    public ZammadView writtenAsForm(
            @PathParam("account") @NotBlank @Size(max = 255) @Parameter(description = ACCOUNT) String account,
            @QueryParam("token") @Nullable @CanBeEmpty @Parameter(description = "an API key") String token,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ZammadRequest.class)))
                    byte @Nullable [] body) {
        Original form = door.form(body);
        return take(account, token, ReportForm.of(form)::values, form);
    }

    private ZammadView take(String account, @Nullable String token, ReportFields fields, Original original) {
        Access by = door.open(token).requiring(ApiKeyScope.CALLS);
        door.noted(ZammadRequest.reports(fields, account, door.now()), by)
                .forEach(report -> reporting.report(report, original, by));
        return new ZammadView();
    }
}
