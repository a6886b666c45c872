package org.hotline.escalation.rule.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.hotline.escalation.rule.EscalationRule;
import org.hotline.escalation.rule.RuleCatalogue;
import org.hotline.escalation.rule.RuleEditing;
import org.hotline.escalation.rule.RuleReading;
import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.escalation.ticket.Level;
import org.hotline.escalation.ticket.Target;
import org.hotline.escalation.ticket.rest.TicketMatchRequest;
import org.hotline.kit.api.Problems;
import org.hotline.kit.id.Ids;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Idempotent;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.kit.web.Version;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What happens when a promise is broken. */
@Path("/v1/escalation-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.SPECIALIST, Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN})
@Tag(name = "escalation rules", description = "Which broken promise, or one about to be, escalates which ticket where.")
class RuleResource {

    /** Levels to which a ticket can climb. */
    enum HigherLevel {
        SECOND,
        THIRD
    }

    /**
     * A rule to be kept.
     *
     * @param before how long before the promise is due the rule acts, ISO 8601; not given: when it is broken
     */
    record RuleRequest(
            @NotNull @Pattern(regexp = "[a-z0-9-]{1,60}", message = "must be in kebab case")
            String key,

            int precedence,
            @NotNull Target target,
            @Nullable @DurationMin @DurationMax(days = 30) Duration before,
            @Nullable TicketMatchRequest match,
            @NotNull HigherLevel toLevel,
            @NotBlank @Size(max = 60) String toTeam) {

        EscalationRule toRule(UUID id, int version) {
            return new EscalationRule(
                    id,
                    key,
                    version,
                    precedence,
                    target,
                    before == null ? Duration.ZERO : before,
                    TicketMatchRequest.matchOf(match),
                    Level.valueOf(toLevel.name()),
                    toTeam);
        }
    }

    /** The rule that would act when the promise is broken, if any, and those that would act before. */
    record DryRunView(boolean escalates, @Nullable RuleView rule, List<RuleView> early) {}

    private final RuleEditing rules;
    private final RuleReading reading;

    RuleResource(RuleEditing rules, RuleReading reading) {
        this.rules = rules;
        this.reading = reading;
    }

    @GET
    @Operation(
            summary = "List escalation rules",
            description =
                    "All escalation rules by key, a page at a time. Of two that match the one of higher precedence"
                            + " acts; of equal ones the more specific.")
    public Page<RuleView> list(@BeanParam @Valid PageQuery page) {
        return Page.ofAll(rules.all(), page, EscalationRule::key).map(RuleView::of);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Get an escalation rule",
            description = "One escalation rule; its ETag is the version that a change has to name.")
    @Problems("404 escalation-rule-not-found")
    public RestResponse<RuleView> get(@PathParam("id") UUID id) {
        return answer(rules.get(id));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Roles.SUPERVISOR, Roles.ADMIN})
    @Operation(
            summary = "Add an escalation rule",
            description =
                    "Adds a rule under a new key. It acts on promises that are broken, or come near their due time,"
                            + " from then on.")
    @Problems("409 escalation-rule-key-taken")
    public RestResponse<RuleView> add(@Valid @NotNull RuleRequest request) {
        EscalationRule rule = rules.add(request.toRule(Ids.next(), 1));
        return Version.created("/v1/escalation-rules/" + rule.id(), rule.version(), RuleView.of(rule));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.SUPERVISOR, Roles.ADMIN})
    @Operation(
            summary = "Change an escalation rule",
            description =
                    "Replaces everything but the key of a rule. Escalations that it raised already stay as they are.")
    @Problems({"404 escalation-rule-not-found", "409 changed-meanwhile", "428 version-required"})
    public RestResponse<RuleView> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RuleRequest request) {
        EscalationRule read = rules.get(id);
        Version.require(ifMatch, read.version());
        return answer(rules.change(request.toRule(id, read.version() + 1)));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.SUPERVISOR, Roles.ADMIN})
    @Operation(summary = "Remove an escalation rule", description = "Removes a rule; escalations that it raised stay.")
    @Problems("404 escalation-rule-not-found")
    public void remove(@PathParam("id") UUID id) {
        rules.remove(id);
    }

    @POST
    @Path("dry-run")
    @Operation(
            summary = "Try the escalation rules",
            description = "Tells which rule would act when the promise on such a ticket is broken, and which would act"
                    + " before. Nothing happens.")
    public DryRunView dryRun(@Valid @NotNull DryRunRequest request) {
        KnownTicket ticket = request.ticket();
        Target target = request.target();
        RuleCatalogue catalogue = reading.catalogue();
        RuleView rule = catalogue.ruleFor(ticket, target).map(RuleView::of).orElse(null);
        List<RuleView> early =
                catalogue.earlyFor(ticket, target).stream().map(RuleView::of).toList();
        return new DryRunView(rule != null || !early.isEmpty(), rule, early);
    }

    private static RestResponse<RuleView> answer(EscalationRule rule) {
        return Version.answer(rule.version(), RuleView.of(rule));
    }
}
