package org.hotline.gateway.call.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hotline.gateway.access.AccountName;
import org.hotline.gateway.channel.Channel;
import org.hotline.kit.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** Whose calls a log tells of, and how its times are meant. */
class CallLogQuery {

    @QueryParam("account")
    @NotBlank
    @Size(max = 255)
    @Parameter(description = ZammadResource.ACCOUNT)
    String account = "";

    @QueryParam("zone")
    @Size(min = 1, max = 50)
    @Parameter(
            description =
                    "where the clock stands by which the log was written, such as Europe/Paris; UTC unless it is given")
    @Nullable
    String zone;

    AccountName name() {
        return new AccountName(Channel.VOICE, AccountName.given(account).strip());
    }

    ZoneId clock() {
        try {
            return ZoneId.of(zone == null ? "UTC" : zone.strip());
        } catch (DateTimeException unknown) {
            throw FieldProblem.invalid("zone", "must be a time zone as in Europe/Paris");
        }
    }
}
