package org.hotline.escalation.rule.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.escalation.rule.EscalationRule;
import org.hotline.escalation.rule.RuleDryRun;
import org.hotline.escalation.rule.RuleReading;
import org.hotline.kit.security.Roles;
import org.jspecify.annotations.Nullable;

/** Escalation rules tried on tickets that might be. */
@Path("/v1/escalation-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "escalation rules")
class RuleDryRunResource {

    private final RuleReading reading;

    RuleDryRunResource(RuleReading reading) {
        this.reading = reading;
    }

    /** The rule that would act when the promise is broken, if any, and those that would act before. */
    record DryRunView(boolean escalates, @Nullable RuleView rule, List<RuleView> early) {

        static DryRunView of(RuleDryRun run) {
            EscalationRule rule = run.rule();
            return new DryRunView(
                    rule != null || !run.early().isEmpty(),
                    rule == null ? null : RuleView.of(rule),
                    run.early().stream().map(RuleView::of).toList());
        }
    }

    @POST
    @Path("dry-run")
    @Operation(
            summary = "Try the escalation rules",
            description = "Tells which rule would act when the promise on such a ticket is broken, and which would act"
                    + " before. Nothing happens.")
    public DryRunView dryRun(@Valid @NotNull DryRunRequest request) {
        return DryRunView.of(reading.dryRun(request.toTicket(), request.target()));
    }
}
