package org.hotline.gateway.call.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hotline.gateway.access.ApiKey;
import org.hotline.gateway.access.ApiKeyVerifying;
import org.hotline.gateway.call.Switchboard;
import org.hotline.gateway.intake.Submission.Raw;
import org.jspecify.annotations.Nullable;

/** Takes reports of telephone systems that speak Zammad's generic interface; the token is an API key. */
@Path("/v1/cti/zammad/{account}")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
class ZammadResource {

    private final Switchboard switchboard;
    private final ApiKeyVerifying keys;
    private final Clock clock;

    ZammadResource(Switchboard switchboard, ApiKeyVerifying keys, Clock clock) {
        this.switchboard = switchboard;
        this.keys = keys;
        this.clock = clock;
    }

    @POST
    @Blocking
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Reports newCall, answer or hangup")
    public Map<String, String> json(
            @PathParam("account") String account,
            @QueryParam("token") @Nullable String token,
            @NotNull JsonNode report) {
        return take(account, token, ZammadReport.of(name -> text(report.get(name))), report.toString());
    }

    @POST
    @Blocking
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Map<String, String> form(
            @PathParam("account") String account,
            @QueryParam("token") @Nullable String token,
            MultivaluedMap<String, String> report) {
        ZammadReport.Fields fields =
                name -> report.containsKey(name) ? report.getFirst(name) : report.getFirst(name + "[]");
        return take(account, token, ZammadReport.of(fields), report.toString());
    }

    private Map<String, String> take(String account, @Nullable String token, ZammadReport report, String original) {
        UUID caller = keys.verify(token == null ? "" : token)
                .map(ApiKey::id)
                .orElseThrow(() -> new UnauthorizedException("the token is no key in force"));
        Raw raw = new Raw(MediaType.APPLICATION_JSON, original.getBytes(StandardCharsets.UTF_8));
        report.toSignal(account, clock.instant()).ifPresent(signal -> switchboard.take(signal, raw, caller));
        return Map.of();
    }

    /** Who answered may be one name or several. */
    private static @Nullable String text(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        return value.isArray() ? text(value.get(0)) : value.asText();
    }
}
