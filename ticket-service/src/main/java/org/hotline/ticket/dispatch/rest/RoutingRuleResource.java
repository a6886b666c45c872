package org.hotline.ticket.dispatch.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.Roles;
import org.hotline.kit.text.Grammar;
import org.hotline.kit.web.Version;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.dispatch.RoutedMatter;
import org.hotline.ticket.dispatch.RoutingRule;
import org.hotline.ticket.dispatch.RoutingRuleEditing;
import org.hotline.ticket.dispatch.RoutingRuleReading;
import org.hotline.ticket.dispatch.RoutingRules;
import org.hotline.ticket.team.Team;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The rules by which teams are chosen. */
@Path("/v1/routing-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "routing")
class RoutingRuleResource {

    private static final int MOST = 200;

    private final RoutingRuleReading reading;
    private final RoutingRuleEditing editing;

    RoutingRuleResource(RoutingRuleReading reading, RoutingRuleEditing editing) {
        this.reading = reading;
        this.editing = editing;
    }

    /** All rules in their order. */
    record RoutingRulesRequest(@NotNull @Size(max = MOST) List<@Valid @NotNull RoutingRuleRequest> rules) {

        RoutingRules toRules() {
            return RoutingRuleResource.rules(rules);
        }
    }

    /** A matter, and the rules to be tried on it; without any, those that are kept. */
    record RoutedMatterRequest(
            @Nullable @Size(max = 200) String account,
            @Nullable Channel channel,

            @Nullable @Pattern(regexp = Grammar.LANGUAGE, message = Grammar.LANGUAGE_RULE)
            String language,

            @Nullable @Size(max = 100) String category,
            @Nullable @Size(max = MOST) List<@Valid @NotNull RoutingRuleRequest> rules) {

        RoutedMatter toMatter() {
            return new RoutedMatter(account, channel, language, category);
        }
    }

    /**
     * Where a matter would go.
     *
     * @param rule that says so; null where none fits, which leaves it to the first line
     */
    record RoutedTeamView(String team, @Nullable RoutingRuleView rule) {}

    @GET
    @Operation(
            summary = "Read the rules by which teams are chosen",
            description =
                    "All rules in their order. The first that fits says which team gets a ticket that arrives, or that is"
                            + " written down without a team; without one it is the first line. The ETag names the version of the list.")
    public RestResponse<RoutingRulesView> get() {
        return RoutingRulesView.answer(reading.get());
    }

    @PUT
    @RolesAllowed(Roles.WATCHERS)
    @Operation(
            summary = "Change the rules by which teams are chosen",
            description =
                    "Replaces all rules. They hold for tickets that are opened from now on, and for those that nobody has begun to"
                            + " work on when they are classified: these go to the rule's team if it is on their line of support.")
    @Problems({"422 unknown-team", "428 version-required"})
    public RestResponse<RoutingRulesView> replace(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull RoutingRulesRequest request) {
        return RoutingRulesView.answer(editing.replace(request.toRules(), actual -> Version.require(ifMatch, actual)));
    }

    @POST
    @Path("dry-run")
    @Operation(
            summary = "Try the rules by which teams are chosen",
            description =
                    "Says which team would get a matter, and by which rule: of those that are kept, or of others that are given"
                            + " and not kept.")
    @Problems("422 unknown-team")
    public RoutedTeamView tryOut(@Valid @NotNull RoutedMatterRequest request) {
        RoutingRule rule = reading.tryOut(request.toMatter(), request.rules() == null ? null : rules(request.rules()))
                .orElse(null);
        return rule == null
                ? new RoutedTeamView(Team.FIRST_LINE, null)
                : new RoutedTeamView(rule.team(), RoutingRuleView.of(rule));
    }

    private static RoutingRules rules(List<RoutingRuleRequest> rules) {
        return new RoutingRules(rules.stream().map(RoutingRuleRequest::toRule).toList());
    }
}
