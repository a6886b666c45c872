package org.hotline.gateway.call.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
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

/** Takes what sipgate.io pushes, of which Zammad's form was made; what happens to a call later is pushed if it is asked for. */
@Path("/v1/cti/sipgate")
@Produces(XmlAnswer.MEDIA_TYPE)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@PermitAll
@Tag(name = "calls")
class SipgateResource {

    private final CallDoor door;
    private final CallLegReporting reporting;
    private final PublicAddress address;

    SipgateResource(CallDoor door, CallLegReporting reporting, PublicAddress address) {
        this.door = door;
        this.reporting = reporting;
        this.address = address;
    }

    @POST
    @Path("{account}")
    @Operation(
            summary = "Report a call as sipgate has it",
            description =
                    "Takes newCall, answer and hangup as sipgate.io pushes them, and asks for the later events of a new"
                            + " call; other events are passed over. The token is an API key.")
    @Problems({"401 unauthenticated", "403 account-of-another", "403 scope-missing", "503 intake-overloaded"})
    public String receive(
            @PathParam("account") @NotBlank @Size(max = 255) @Parameter(description = ZammadResource.ACCOUNT)
                    String account,
            @QueryParam("token") @Nullable @CanBeEmpty @Parameter(description = "an API key") String token,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ZammadRequest.class)))
                    byte @Nullable [] body) {
        Access by = door.open(token).requiring(ApiKeyScope.CALLS);
        Original form = door.form(body);
        ReportFields fields = withUsers(ReportForm.of(form)::values);
        door.noted(ZammadRequest.reports(fields, account, door.now()), by)
                .forEach(report -> reporting.report(report, form, by));
        return "newCall".equals(fields.get("event")) ? XmlAnswer.subscription(address.called()) : XmlAnswer.EMPTY;
    }

    /** Whoever has no name there is known by an id. */
    private static ReportFields withUsers(ReportFields fields) {
        List<String> users = fields.values("user");
        return name -> name.equals("user") && users.stream().allMatch(String::isBlank)
                ? fields.values("fullUserId")
                : fields.values(name);
    }
}
