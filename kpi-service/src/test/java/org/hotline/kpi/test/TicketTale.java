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
import org.hotline.event.ReopenCause;
import org.hotline.event.SupportLevel;
import org.hotline.event.TicketOrigin;
import org.hotline.event.TicketStatus;
import org.hotline.kit.id.Ids;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;
import org.jspecify.annotations.Nullable;

/** What happens to one ticket, told step by step; every step is a fact of its history. */
public final class TicketTale {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final List<Fact> facts = new ArrayList<>();
    private final UUID conversationId = Ids.next();
    private final TicketState ticket;
    private Instant now = paris("2026-06-01T09:00:00");

    private TicketTale(String account) {
        this.ticket = new TicketState(account);
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
        return ticket.ticketId;
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

    public TicketTale on(Channel where) {
        ticket.channel = where;
        return this;
    }

    public TicketTale from(UUID who) {
        ticket.customer = who;
        return this;
    }

    public TicketTale about(String what) {
        ticket.category = what;
        return this;
    }

    public TicketTale opened() {
        return opened(Ids.next());
    }

    public TicketTale opened(UUID interaction) {
        return began(TicketOrigin.CUSTOMER, false, null, null).filed(interaction, false, true, false);
    }

    public TicketTale splitFrom(UUID other, UUID interaction) {
        return began(TicketOrigin.CUSTOMER, false, other, null).filed(interaction, false, true, false);
    }

    public TicketTale openedAfter(UUID other) {
        return began(TicketOrigin.CUSTOMER, false, null, other).filed(Ids.next(), false, true, false);
    }

    public TicketTale openedByMachine() {
        return began(TicketOrigin.CUSTOMER, true, null, null).filed(Ids.next(), false, true, true);
    }

    public TicketTale openedByUs() {
        return began(TicketOrigin.OPERATOR, false, null, null).filed(Ids.next(), true, true, false);
    }

    private TicketTale began(TicketOrigin origin, boolean auto, @Nullable UUID splitFrom, @Nullable UUID after) {
        return add(FactType.OPENED, new FactDetails.OpeningDetails(origin, auto, splitFrom, after));
    }

    public TicketTale writes() {
        return filed(Ids.next(), false, false, false);
    }

    public TicketTale weCall(UUID interaction) {
        Channel before = ticket.channel;
        return on(Channel.VOICE).filed(interaction, true, false, false).on(before);
    }

    public TicketTale filed(UUID interaction, boolean outbound, boolean opening, boolean auto) {
        return add(
                FactType.FILED,
                new FactDetails.FilingDetails(
                        interaction, conversationId, ticket.channel, ticket.account, outbound, opening, auto, null));
    }

    public TicketTale takenBy(UUID who) {
        return assigned(AssignmentCause.MANUAL, ticket.team, ticket.level, who);
    }

    public TicketTale transferredTo(String otherTeam, UUID who) {
        return assigned(AssignmentCause.TRANSFER, otherTeam, ticket.level, who);
    }

    public TicketTale movedUp() {
        return assigned(AssignmentCause.ESCALATION, "second-line", SupportLevel.SECOND, ticket.operator);
    }

    public TicketTale movedBack() {
        return assigned(AssignmentCause.RETURN, "first-line", SupportLevel.FIRST, ticket.operator);
    }

    private TicketTale assigned(AssignmentCause cause, String team, SupportLevel level, @Nullable UUID who) {
        FactDetails assignment = new FactDetails.AssignmentDetails(ticket.team, ticket.operator, cause);
        ticket.team = team;
        ticket.level = level;
        ticket.operator = who;
        return add(FactType.ASSIGNED, assignment);
    }

    public TicketTale replied() {
        ticket.status = TicketStatus.OPEN;
        return add(FactType.REPLIED, new FactDetails.ReplyDetails(ticket.operator, false, ticket.channel, null, null));
    }

    public TicketTale repliedByMachine() {
        return add(FactType.REPLIED, new FactDetails.ReplyDetails(null, true, ticket.channel, null, null));
    }

    public TicketTale resolved() {
        return resolved(null);
    }

    public TicketTale resolved(@Nullable Boolean firstLevelCapable) {
        UUID who = ticket.operator == null ? Ids.next() : ticket.operator;
        ticket.resolvedBy(who);
        return add(FactType.RESOLVED, new FactDetails.ResolutionDetails(who, 60, firstLevelCapable));
    }

    public TicketTale reopened() {
        return reopenedBy(false);
    }

    public TicketTale reopenedByMachine() {
        return reopenedBy(true);
    }

    private TicketTale reopenedBy(boolean auto) {
        UUID interaction = Ids.next();
        return filed(interaction, false, false, auto).nextEpisode(ReopenCause.CUSTOMER, interaction);
    }

    public TicketTale undone() {
        return nextEpisode(ReopenCause.OPERATOR, null);
    }

    public TicketTale reopenedByMerge() {
        return nextEpisode(ReopenCause.CUSTOMER, null);
    }

    public TicketTale solvedAgain(UUID other) {
        ticket.status = TicketStatus.RESOLVED;
        return add(FactType.SOLVED_AGAIN, new FactDetails.LinkDetails(other));
    }

    private TicketTale nextEpisode(ReopenCause cause, @Nullable UUID interaction) {
        ticket.episode++;
        ticket.status = TicketStatus.OPEN;
        return add(FactType.REOPENED, new FactDetails.ReopeningDetails(cause, interaction));
    }

    public TicketTale closed() {
        return closed(ClosureReason.SOLVED);
    }

    public TicketTale closed(ClosureReason reason) {
        ticket.status = TicketStatus.CLOSED;
        return add(FactType.CLOSED, new FactDetails.ClosureDetails(reason));
    }

    public TicketTale spam() {
        return add(FactType.MARKED_SPAM, new FactDetails.None()).closed(ClosureReason.SPAM);
    }

    public TicketTale mergedInto(UUID other) {
        return add(FactType.MERGED, new FactDetails.LinkDetails(other)).closed(ClosureReason.DUPLICATE);
    }

    public TicketTale unmergedFrom(UUID other) {
        ticket.status = TicketStatus.OPEN;
        return add(FactType.UNMERGED, new FactDetails.LinkDetails(other));
    }

    public TicketTale escalation(FactType step, UUID id, Duration open) {
        return around(step, ticket.escalation(step, id, open));
    }

    public TicketTale clock(FactType step, UUID id, @Nullable Instant due) {
        return around(step, ticket.clock(id, due));
    }

    public TicketTale survey(FactType step, UUID id, @Nullable Integer score) {
        return around(step, ticket.survey(id, score));
    }

    public TicketTale around(FactType type, FactDetails details) {
        facts.add(new Fact(Ids.next(), ticket.ticketId, type, now, now, null, details));
        return this;
    }

    public TicketTale add(FactType type, FactDetails details) {
        facts.add(new Fact(Ids.next(), ticket.ticketId, type, now, now, ticket.next(now), details));
        return this;
    }
}
