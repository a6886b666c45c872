package org.hotline.ticket.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;
import org.jspecify.annotations.Nullable;

/** What was proposed to somebody, and what became of it. */
@ApplicationScoped
class ProposalTable {

    private final Database database;

    ProposalTable(Database database) {
        this.database = database;
    }

    /** Keeps that they were shown, of each the first time. */
    void keep(Collection<Proposal> shown, Instant at) {
        database.update("""
            insert into proposal (id, ticket_id, team, attribute, value, confidence, shown_at)
            select *, :at from unnest(:id, :ticket, :team, :attribute, :value, :confidence) on conflict (id) do nothing""")
                .bind("at", at)
                .bindNamedArgumentFinder(Columns.of(shown)
                        .with("id", UUID.class, Proposal::id)
                        .with("ticket", UUID.class, Proposal::ticketId)
                        .text("team", Proposal::team)
                        .name("attribute", Proposal::attribute)
                        .text("value", Proposal::value)
                        .with("confidence", Double.class, Proposal::confidence))
                .execute();
    }

    /** What somebody made of a proposal for a ticket. */
    void judge(Proposal proposal, ProposalOutcome outcome, UUID operator, Instant at) {
        keep(List.of(proposal), at);
        database.update("update proposal set outcome = :outcome, judged_by = :operator, judged_at = :at where id = :id")
                .bind("outcome", outcome)
                .bind("operator", operator)
                .bind("at", at)
                .bind("id", proposal.id())
                .execute();
    }

    /** What was made of a proposal for a ticket, if anything. */
    Optional<ProposalOutcome> outcome(UUID id, UUID ticket) {
        return database.query(
                        "select outcome from proposal where id = :id and ticket_id = :ticket and outcome is not null")
                .bind("id", id)
                .bind("ticket", ticket)
                .mapTo(ProposalOutcome.class)
                .findOne();
    }

    /** Those for a ticket that somebody refused. */
    Set<UUID> refused(UUID ticket) {
        return Set.copyOf(database.query("select id from proposal where ticket_id = :ticket and outcome = :refused")
                .bind("ticket", ticket)
                .bind("refused", ProposalOutcome.REFUSED)
                .mapTo(UUID.class)
                .list());
    }

    /** What became of those that were first shown from a moment until another, for tickets that a team had then, or any. */
    List<ProposalCount> count(Instant from, Instant to, @Nullable String team) {
        Conditions asked = new Conditions()
                .and("shown_at >= :from", "from", from)
                .and("shown_at < :to", "to", to)
                .andIfGiven("team = :team", "team", team);
        return database.query("""
            select attribute, count(*) as shown, count(*) filter (where outcome = 'ACCEPTED') as accepted,
                count(*) filter (where outcome = 'REFUSED') as refused
            from proposal %s group by attribute""".formatted(asked.where()))
                .bindMap(asked.values())
                .mapTo(ProposalCount.class)
                .list();
    }
}
