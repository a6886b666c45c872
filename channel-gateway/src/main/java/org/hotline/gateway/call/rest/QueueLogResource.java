package org.hotline.gateway.call.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.gateway.access.AccountName;
import org.hotline.gateway.access.ApiKeyScope;
import org.hotline.gateway.access.CurrentAccess;
import org.hotline.gateway.call.CallReporting;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.Roles;

/** Calls that Asterisk wrote down: what its queues did, and all calls. */
@Path("/v1/inbound")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SYSTEMS)
@Tag(name = "calls")
class QueueLogResource {

    private final CallReporting reporting;
    private final CallLogIntake intake;
    private final CurrentAccess current;

    QueueLogResource(CallReporting reporting, CallLogIntake intake, CurrentAccess current) {
        this.reporting = reporting;
        this.intake = intake;
        this.current = current;
    }

    @POST
    @Path("queue-logs")
    @Consumes(MediaType.TEXT_PLAIN)
    @Operation(
            summary = "Hand in what Asterisk wrote down of its queues",
            description =
                    "Takes lines of Asterisk's queue_log, up to sixteen mebibytes at once: who entered which queue when,"
                            + " who took the call, and how it ended. A line that is refused spoils no other; what is handed in again"
                            + " changes nothing.")
    @Problems({"403 account-of-another", "403 scope-missing"})
    public CallLogView receive(@BeanParam @Valid CallLogQuery query, InputStream body) throws IOException {
        AccountName account = query.name();
        QueueLog log = new QueueLog(account.account(), query.clock());
        return intake.take(body, account, log::reports, reporting, current.access(ApiKeyScope.CALLS));
    }

    @POST
    @Path("call-records")
    @Consumes("text/csv")
    @Operation(
            summary = "Hand in what Asterisk wrote down of calls",
            description =
                    "Takes Asterisk's call detail records (CSV, with unique ids), up to sixteen mebibytes at once: who"
                            + " called whom, who took it, and how it ended; calls of queues are told by the queue_log. A line that is"
                            + " refused spoils no other; what is handed in again changes nothing.")
    @Problems({"403 account-of-another", "403 scope-missing"})
    public CallLogView receiveRecords(@BeanParam @Valid CallLogQuery query, InputStream body) throws IOException {
        AccountName account = query.name();
        CallRecords records = new CallRecords(account.account(), query.clock());
        return intake.take(body, account, records::reports, reporting, current.access(ApiKeyScope.CALLS));
    }
}
