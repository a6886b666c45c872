package org.hotline.kpi.test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hotline.event.AssignmentCause;
import org.hotline.event.Channel;
import org.hotline.event.ClosureReason;
import org.hotline.event.EscalationCause;
import org.hotline.event.EscalationKind;
import org.hotline.event.ReopenCause;
import org.hotline.event.SlaTarget;
import org.hotline.event.SupportLevel;
import org.hotline.event.TicketOrigin;
import org.hotline.event.TicketPriority;
import org.hotline.event.TicketStatus;
import org.hotline.kit.id.Ids;
import org.hotline.kpi.fact.Details;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactType;
import org.hotline.kpi.fact.Snapshot;
import org.jspecify.annotations.Nullable;

/** What happens to one ticket, told step by step; every step is a fact of its history. */
public final class TicketTale {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final List<Fact> facts = new ArrayList<>();
    private final UUID ticketId = Ids.next();
    private final UUID conversationId = Ids.next();
    private final String account;
    private UUID customer = Ids.next();
    private Channel channel = Channel.EMAIL;
    private @Nullable String category;
    private String team = "first-line";
    private SupportLevel level = SupportLevel.FIRST;
    private @Nullable UUID operator;
    private TicketStatus status = TicketStatus.NEW;
    private int episode = 1;
    private long sequence;
    private Instant now = paris("2026-06-01T09:00:00");
    private @Nullable Instant createdAt;
    private @Nullable Duration delay;
    private @Nullable UUID resolver;
    private @Nullable String resolvingTeam;

    private TicketTale(String account) {
        this.account = account;
    }

    public static TicketTale at(String account, String localTime) {
        return new TicketTale(account).then(localTime);
    }

    public static Instant paris(String localTime) {
        return LocalDateTime.parse(localTime).atZone(PARIS).toInstant();
    }

    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    public UUID ticketId() {
        return ticketId;
    }

    public Instant now() {
        return now;
    }

    public TicketTale then(String localTime) {
        now = paris(localTime);
        return this;
    }

    public TicketTale then(Instant time) {
        now = time;
        return this;
    }

    public TicketTale after(Duration time) {
        now = now.plus(time);
        return this;
    }

    /** From now on facts are recorded so much later than they happened. */
    public TicketTale toldLate(Duration late) {
        delay = late;
        return this;
    }

    public TicketTale on(Channel where) {
        channel = where;
        return this;
    }

    public TicketTale from(UUID who) {
        customer = who;
        return this;
    }

    public TicketTale about(String what) {
        category = what;
        return this;
    }

    /** A customer's message makes the ticket. */
    public TicketTale opened() {
        return opened(Ids.next());
    }

    public TicketTale opened(UUID interaction) {
        return add(FactType.OPENED, new Details.Opening(TicketOrigin.CUSTOMER, false, null))
                .filed(interaction, false, true, false);
    }

    /** A message that was in another ticket makes a ticket of its own. */
    public TicketTale splitFrom(UUID other, UUID interaction) {
        return add(FactType.OPENED, new Details.Opening(TicketOrigin.CUSTOMER, false, other))
                .filed(interaction, false, true, false);
    }

    public TicketTale openedByMachine() {
        return add(FactType.OPENED, new Details.Opening(TicketOrigin.CUSTOMER, true, null))
                .filed(Ids.next(), false, true, true);
    }

    public TicketTale openedByUs() {
        return add(FactType.OPENED, new Details.Opening(TicketOrigin.OPERATOR, false, null))
                .filed(Ids.next(), true, true, false);
    }

    public TicketTale writes() {
        return filed(Ids.next(), false, false, false);
    }

    public TicketTale weCall(UUID interaction) {
        Channel before = channel;
        return on(Channel.VOICE).filed(interaction, true, false, false).on(before);
    }

    public TicketTale filed(UUID interaction, boolean outbound, boolean opening, boolean auto) {
        return add(
                FactType.FILED,
                new Details.Filing(interaction, conversationId, channel, account, outbound, opening, auto));
    }

    public TicketTale takenBy(UUID who) {
        UUID before = operator;
        operator = who;
        return add(FactType.ASSIGNED, new Details.Move(team, before, AssignmentCause.MANUAL));
    }

    public TicketTale transferredTo(String otherTeam, UUID who) {
        Details move = new Details.Move(team, operator, AssignmentCause.TRANSFER);
        team = otherTeam;
        operator = who;
        return add(FactType.ASSIGNED, move);
    }

    public TicketTale movedUp() {
        Details move = new Details.Move(team, operator, AssignmentCause.ESCALATION);
        team = "second-line";
        level = SupportLevel.SECOND;
        return add(FactType.ASSIGNED, move);
    }

    public TicketTale movedBack() {
        Details move = new Details.Move(team, operator, AssignmentCause.RETURN);
        team = "first-line";
        level = SupportLevel.FIRST;
        return add(FactType.ASSIGNED, move);
    }

    public TicketTale replied() {
        status = TicketStatus.OPEN;
        return add(FactType.REPLIED, new Details.Reply(operator, false, channel));
    }

    public TicketTale repliedByMachine() {
        return add(FactType.REPLIED, new Details.Reply(null, true, channel));
    }

    public TicketTale resolved() {
        return resolved(null);
    }

    public TicketTale resolved(@Nullable Boolean firstLevelCapable) {
        status = TicketStatus.RESOLVED;
        UUID who = operator == null ? Ids.next() : operator;
        resolver = who;
        resolvingTeam = team;
        return add(FactType.RESOLVED, new Details.Resolution(who, 60, firstLevelCapable));
    }

    public TicketTale reopened() {
        return reopened(ReopenCause.CUSTOMER, Ids.next(), false);
    }

    public TicketTale reopenedByMachine() {
        return reopened(ReopenCause.CUSTOMER, Ids.next(), true);
    }

    public TicketTale undone() {
        episode++;
        status = TicketStatus.OPEN;
        return add(FactType.REOPENED, new Details.Reopening(ReopenCause.OPERATOR, null));
    }

    private TicketTale reopened(ReopenCause cause, UUID interaction, boolean auto) {
        filed(interaction, false, false, auto);
        episode++;
        status = TicketStatus.OPEN;
        return add(FactType.REOPENED, new Details.Reopening(cause, interaction));
    }

    public TicketTale closed() {
        return closed(ClosureReason.SOLVED);
    }

    public TicketTale closed(ClosureReason reason) {
        status = TicketStatus.CLOSED;
        return add(FactType.CLOSED, new Details.Closure(reason));
    }

    public TicketTale spam() {
        return add(FactType.MARKED_SPAM, new Details.None()).closed(ClosureReason.SPAM);
    }

    public TicketTale mergedInto(UUID other) {
        return add(FactType.MERGED, new Details.Link(other)).closed(ClosureReason.DUPLICATE);
    }

    public TicketTale unmergedFrom(UUID other) {
        status = TicketStatus.OPEN;
        return add(FactType.UNMERGED, new Details.Link(other));
    }

    public TicketTale escalation(FactType step, UUID id, Duration open) {
        boolean withdrawn = step == FactType.ESCALATION_WITHDRAWN;
        return around(
                step,
                new Details.Escalation(
                        id,
                        EscalationKind.FUNCTIONAL,
                        true,
                        EscalationCause.MANUAL,
                        episode,
                        withdrawn ? Boolean.TRUE : null,
                        withdrawn ? open.toSeconds() : null));
    }

    public TicketTale clock(FactType step, UUID id, @Nullable Instant dueAt) {
        return around(
                step,
                new Details.Clock(
                        id, episode, SlaTarget.FIRST_RESPONSE, dueAt, team, level, TicketPriority.NORMAL, channel));
    }

    public TicketTale survey(FactType step, UUID id, @Nullable Integer score) {
        return around(step, new Details.Survey(id, episode, channel, account, resolvingTeam, resolver, score));
    }

    private TicketTale around(FactType type, Details details) {
        facts.add(new Fact(Ids.next(), ticketId, type, now, recordedAt(), null, details));
        return this;
    }

    private TicketTale add(FactType type, Details details) {
        Instant created = createdAt == null ? now : createdAt;
        createdAt = created;
        Snapshot snapshot = new Snapshot(
                "HL-" + ticketId.toString().substring(30),
                ++sequence,
                episode,
                status,
                category,
                TicketPriority.NORMAL,
                channel,
                account,
                team,
                level,
                operator,
                "fr",
                customer,
                created);
        facts.add(new Fact(Ids.next(), ticketId, type, now, recordedAt(), snapshot, details));
        return this;
    }

    private Instant recordedAt() {
        return delay == null ? now : now.plus(delay);
    }
}
