package org.hotline.escalation.escalation.rest;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hotline.escalation.escalation.EscalationFilter;
import org.hotline.escalation.escalation.EscalationStatus;
import org.jspecify.annotations.Nullable;

/** The filters of the list of escalations. */
class EscalationQuery {

    @QueryParam("ticket")
    @Nullable
    @Parameter(description = "only escalations of this ticket")
    UUID ticket;

    @QueryParam("status")
    @Nullable
    @Parameter(description = "only escalations in this status")
    EscalationStatus status;

    @QueryParam("team")
    @Nullable
    @Parameter(description = "only escalations to the team of this key")
    String team;

    EscalationFilter filter() {
        return new EscalationFilter(ticket, status, team);
    }
}
