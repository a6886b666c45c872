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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.hotline.escalation.rule.EscalationRule;
import org.hotline.escalation.rule.RuleBook;
import org.hotline.escalation.rule.RuleOffice;
import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.escalation.ticket.Level;
import org.hotline.escalation.ticket.TicketMatch;
import org.hotline.event.Channel;
import org.hotline.event.TicketPriority;
import org.hotline.event.TicketStatus;
import org.hotline.event.TicketType;
import org.hotline.kit.id.Ids;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Idempotent;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.kit.web.Version;
import org.jspecify.annotations.Nullable;

/** What happens when a promise is broken. */
@Path("/v1/escalation-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATOR, Roles.SPECIALIST, Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN})
class RuleResource {

    /** Promises that can be broken. */
    enum BrokenTarget {
        FIRST_RESPONSE,
        RESOLUTION
    }

    /** Levels to which a ticket can climb. */
    enum HigherLevel {
        SECOND,
        THIRD
    }

    /**
     * A rule on the wire.
     *
     * @param before how long before the promise is due the rule acts, ISO 8601; not given: when it is broken
     */
    record RuleBody(
            @NotNull @Pattern(regexp = "[a-z0-9-]{1,60}", message = "must be in kebab case")
            String key,

            int precedence,
            @NotNull BrokenTarget target,
            @Nullable @DurationMin @DurationMax(days = 30) Duration before,
            @Nullable TicketMatch match,
            @NotNull HigherLevel toLevel,
            @NotBlank @Size(max = 60) String toTeam) {

        EscalationRule toRule(UUID id, int version) {
            return new EscalationRule(
                    id,
                    key,
                    version,
                    precedence,
                    target.name(),
                    before == null ? Duration.ZERO : before,
                    match == null ? TicketMatch.ALL : match,
                    Level.valueOf(toLevel.name()),
                    toTeam);
        }
    }

    /** A ticket that might be, and the promise on it that might be broken. */
    record DryRun(
            @NotNull BrokenTarget target,
            @NotNull TicketMatch.Priority priority,
            @NotNull TicketMatch.Channel channel,
            @NotNull TicketMatch.Type type,
            @Nullable String category,
            @NotBlank String account,
            @NotBlank String team,
            @NotNull Level level) {

        KnownTicket ticket() {
            return new KnownTicket(
                    new UUID(0, 0),
                    "HL-000000",
                    0,
                    1,
                    TicketStatus.OPEN,
                    TicketType.valueOf(type.name()),
                    category,
                    TicketPriority.valueOf(priority.name()),
                    Channel.valueOf(channel.name()),
                    account,
                    team,
                    level,
                    null,
                    Instant.EPOCH,
                    Set.of(team));
        }
    }

    /** The rule that would act when the promise is broken, if any, and those that would act before. */
    record Outcome(boolean escalates, @Nullable EscalationRule rule, List<EscalationRule> early) {}

    private final RuleOffice office;

    RuleResource(RuleOffice office) {
        this.office = office;
    }

    @GET
    public Page<EscalationRule> list(@BeanParam @Valid PageQuery page) {
        return Page.ofAll(office.all(), page, EscalationRule::key);
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), office.get(id));
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.SUPERVISOR, Roles.ADMIN})
    public Response add(@Valid @NotNull RuleBody body) {
        EscalationRule rule = office.add(body.toRule(Ids.next(), 1));
        return answer(Response.created(URI.create("/v1/escalation-rules/" + rule.id())), rule);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.SUPERVISOR, Roles.ADMIN})
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RuleBody body) {
        EscalationRule read = office.get(id);
        Version.require(ifMatch, read.version());
        return answer(Response.ok(), office.change(body.toRule(id, read.version() + 1)));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.SUPERVISOR, Roles.ADMIN})
    public void remove(@PathParam("id") UUID id) {
        office.remove(id);
    }

    /** Which rule would do what to such a ticket; nothing happens. */
    @POST
    @Path("/dry-run")
    public Outcome dryRun(@Valid @NotNull DryRun question) {
        KnownTicket ticket = question.ticket();
        RuleBook book = office.today();
        EscalationRule rule = book.ruleFor(ticket, question.target.name()).orElse(null);
        List<EscalationRule> early = book.early().stream()
                .filter(one -> one.isFor(ticket, question.target.name()))
                .toList();
        return new Outcome(rule != null || !early.isEmpty(), rule, early);
    }

    private static Response answer(Response.ResponseBuilder response, EscalationRule rule) {
        return response.tag(Version.etag(rule.version())).entity(rule).build();
    }
}
