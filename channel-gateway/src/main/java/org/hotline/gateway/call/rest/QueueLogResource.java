package org.hotline.gateway.call.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.access.AccountName;
import org.hotline.gateway.access.AccountOwning;
import org.hotline.gateway.access.ApiKeyScope;
import org.hotline.gateway.access.CurrentAccess;
import org.hotline.gateway.call.CallReport;
import org.hotline.gateway.call.CallReporting;
import org.hotline.gateway.call.CallSubmission;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.interaction.Acceptance;
import org.hotline.gateway.interaction.Original;
import org.hotline.gateway.interaction.rest.BatchLineView;
import org.hotline.kit.api.Problems;
import org.hotline.kit.problem.DomainException;
import org.hotline.kit.problem.TroubleProblems;
import org.hotline.kit.security.Roles;
import org.jspecify.annotations.Nullable;

/** Calls that Asterisk wrote down. */
@Path("/v1/inbound/queue-logs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.TEXT_PLAIN)
@RolesAllowed(Roles.SYSTEMS)
@Tag(name = "calls")
class QueueLogResource {

    private static final int TOGETHER = 200;

    private final CallReporting reporting;
    private final AccountOwning owning;
    private final CurrentAccess current;

    QueueLogResource(CallReporting reporting, AccountOwning owning, CurrentAccess current) {
        this.reporting = reporting;
        this.owning = owning;
        this.current = current;
    }

    /**
     * What became of a log.
     *
     * @param lines how many it has
     * @param reports how many things they tell of calls
     * @param added how many of these were not known
     * @param refused the lines of which something was not taken, and why
     */
    record QueueLogView(int lines, int reports, int added, List<BatchLineView> refused) {}

    /** What a line tells. */
    private record ToldByLine(int number, CallSubmission submission) {}

    @POST
    @Operation(
            summary = "Hand in what Asterisk wrote down of calls",
            description =
                    "Takes lines of Asterisk's queue_log, up to a mebibyte at once: who entered which queue when, who"
                            + " took the call, and how it ended. A line that is refused spoils no other; what is handed in again"
                            + " changes nothing.")
    @Problems({"403 account-of-another", "403 scope-missing"})
    public QueueLogView receive(
            @QueryParam("account") @NotBlank @Size(max = 255) @Parameter(description = ZammadResource.ACCOUNT)
                    String account,
            byte @Nullable [] body) {
        Access by = current.access(ApiKeyScope.CALLS);
        AccountName name =
                new AccountName(Channel.VOICE, AccountName.given(account).strip());
        owning.require(name, by);
        List<String> lines = body == null
                ? List.of()
                : new String(body, StandardCharsets.UTF_8).lines().toList();
        List<BatchLineView> refused = new ArrayList<>();
        List<ToldByLine> told = told(lines, name.account(), refused);
        int added = 0;
        for (int from = 0; from < told.size(); from += TOGETHER) {
            added += take(told.subList(from, Math.min(told.size(), from + TOGETHER)), refused, by);
        }
        return new QueueLogView(lines.size(), told.size(), added, refused);
    }

    private static List<ToldByLine> told(List<String> lines, String account, List<BatchLineView> refused) {
        QueueLog log = new QueueLog(account);
        List<ToldByLine> told = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Original original = Original.of(MediaType.TEXT_PLAIN, line.getBytes(StandardCharsets.UTF_8));
            try {
                for (CallReport report : line.isBlank() ? List.<CallReport>of() : log.reports(line)) {
                    told.add(new ToldByLine(i + 1, new CallSubmission(report, original)));
                }
            } catch (DomainException malformed) {
                refused.add(BatchLineView.of(i + 1, TroubleProblems.of(malformed)));
            }
        }
        return told;
    }

    private int take(List<ToldByLine> together, List<BatchLineView> refused, Access by) {
        List<CompletableFuture<Acceptance>> answers =
                reporting.report(together.stream().map(ToldByLine::submission).toList(), by);
        int added = 0;
        for (int i = 0; i < together.size(); i++) {
            int line = together.get(i).number;
            boolean fresh = answers.get(i)
                    .handle((kept, trouble) -> {
                        if (trouble != null && !isLast(refused, line)) {
                            refused.add(BatchLineView.of(line, TroubleProblems.of(trouble)));
                        }
                        return trouble == null && !kept.duplicate();
                    })
                    .join();
            added += fresh ? 1 : 0;
        }
        return added;
    }

    /** Whether something that the same line tells was refused just now. */
    private static boolean isLast(List<BatchLineView> refused, int line) {
        return !refused.isEmpty() && refused.get(refused.size() - 1).line() == line;
    }
}
