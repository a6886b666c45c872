package org.hotline.kpi.test;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.EscalationCause;
import org.hotline.event.EscalationKind;
import org.hotline.event.SlaTarget;
import org.hotline.event.SupportLevel;
import org.hotline.event.TicketPriority;
import org.hotline.event.TicketStatus;
import org.hotline.kit.id.Ids;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;
import org.hotline.kpi.fact.Snapshot;
import org.jspecify.annotations.Nullable;

/** How a ticket stands while its tale is told. */
final class TicketState {

    final UUID ticketId = Ids.next();
    final String account;
    UUID customer = Ids.next();
    Channel channel = Channel.EMAIL;

    @Nullable
    String category;

    String team = "first-line";
    SupportLevel level = SupportLevel.FIRST;

    @Nullable
    UUID operator;

    TicketStatus status = TicketStatus.NEW;
    int episode = 1;
    private @Nullable UUID resolver;
    private @Nullable String resolvingTeam;
    private long sequence;
    private @Nullable Instant createdAt;

    TicketState(String account) {
        this.account = account;
    }

    /** The ticket right after its next fact; the first one creates it. */
    Snapshot next(Instant now) {
        Instant created = createdAt == null ? now : createdAt;
        createdAt = created;
        return new Snapshot(
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
    }

    void resolvedBy(UUID who) {
        status = TicketStatus.RESOLVED;
        resolver = who;
        resolvingTeam = team;
    }

    FactDetails escalation(FactType step, UUID id, Duration open) {
        boolean withdrawn = step == FactType.ESCALATION_WITHDRAWN;
        return new FactDetails.EscalationDetails(
                id,
                EscalationKind.FUNCTIONAL,
                true,
                EscalationCause.MANUAL,
                episode,
                withdrawn ? Boolean.TRUE : null,
                withdrawn ? open.toSeconds() : null,
                null);
    }

    FactDetails clock(UUID id, @Nullable Instant dueAt) {
        return new FactDetails.SlaClockDetails(
                id, episode, SlaTarget.FIRST_RESPONSE, dueAt, team, level, TicketPriority.NORMAL, channel);
    }

    FactDetails survey(UUID id, @Nullable Integer score) {
        return new FactDetails.SurveyDetails(id, episode, channel, account, resolvingTeam, resolver, score);
    }
}
