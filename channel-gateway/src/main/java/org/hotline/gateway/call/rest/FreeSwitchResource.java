package org.hotline.gateway.call.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.access.ApiKeyScope;
import org.hotline.gateway.call.CallLegReporting;
import org.hotline.gateway.call.CallReport;
import org.hotline.gateway.interaction.Original;
import org.hotline.kit.api.Problems;
import org.jspecify.annotations.Nullable;

/** Takes what FreeSWITCH writes down of calls (mod_json_cdr). */
@Path("/v1/cti/freeswitch")
@Produces(MediaType.TEXT_PLAIN)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "calls")
class FreeSwitchResource {

    private static final String REPORT = "Report a call as FreeSWITCH has it";
    private static final String REPORT_DESCRIPTION =
            "Takes the call detail record of a leg as mod_json_cdr posts it, as JSON or as a form, in any order and any number"
                    + " of times; what tells nothing of a customer's call is passed over. An API key is the password.";

    /** A record may be long, and tells many things: it is kept with the first of them. */
    private static final Original REST =
            Original.of(MediaType.TEXT_PLAIN, "as the first report says".getBytes(StandardCharsets.UTF_8));

    private final CallDoor door;
    private final CallLegReporting reporting;
    private final ObjectMapper json;

    FreeSwitchResource(CallDoor door, CallLegReporting reporting, ObjectMapper json) {
        this.door = door;
        this.reporting = reporting;
        this.json = json;
    }

    @POST
    @Path("{account}")
    @Operation(summary = REPORT, description = REPORT_DESCRIPTION)
    @Problems({"401 unauthenticated", "403 account-of-another", "403 scope-missing", "503 intake-overloaded"})
    public void asJson(
            @PathParam("account") @NotBlank @Size(max = 255) @Parameter(description = ZammadResource.ACCOUNT)
                    String account,
            @RequestBody(required = true, content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
                    byte @Nullable [] body) {
        Access by = door.openByPassword();
        Original cdr = Original.of(MediaType.APPLICATION_JSON, body);
        take(account, by, cdr, cdr.body());
    }

    @POST
    @Path("{account}")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, FreeSwitchRequest.BASE64})
    @Operation(summary = REPORT, description = REPORT_DESCRIPTION)
    @Problems({"401 unauthenticated", "403 account-of-another", "403 scope-missing", "503 intake-overloaded"})
    public void asForm(
            @PathParam("account") @NotBlank @Size(max = 255) @Parameter(description = ZammadResource.ACCOUNT)
                    String account,
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = FreeSwitchRequest.class)))
                    byte @Nullable [] body) {
        Access by = door.openByPassword();
        Original form = door.form(body);
        take(account, by, form, FreeSwitchRequest.cdr(form));
    }

    private void take(String account, Access key, Original original, byte[] cdr) {
        Access by = key.requiring(ApiKeyScope.CALLS);
        List<CallReport> told =
                door.noted(FreeSwitchCall.reports(new FreeSwitchCdr(FreeSwitchJson.read(json, cdr)), account), by);
        for (int i = 0; i < told.size(); i++) {
            reporting.report(told.get(i), i == 0 ? original : REST, by);
        }
    }
}
