package org.hotline.escalation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.escalation.ticket.Level;
import org.hotline.escalation.ticket.Target;
import org.hotline.escalation.ticket.TicketMatch;
import org.hotline.escalation.ticket.TicketMatchColumns;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.Fields;
import org.jdbi.v3.core.result.RowView;

/** Escalation rules as rows. */
@ApplicationScoped
class RuleTable {

    private static final String SELECT = "select rule.*, match.* from escalation_rule rule, " + TicketMatchColumns.READ;

    private final Database database;

    RuleTable(Database database) {
        this.database = database;
    }

    List<EscalationRule> all() {
        return database.query(SELECT + "order by key").map(RuleTable::rule).list();
    }

    Optional<EscalationRule> find(UUID id) {
        return database.query(SELECT + "where id = :id")
                .bind("id", id)
                .map(RuleTable::rule)
                .findOne();
    }

    /** Adds it, and answers false when the key is taken. */
    boolean add(EscalationRule rule) {
        return database.update("""
                                insert into escalation_rule (id, key, version, precedence, target, seconds_before,
                                    to_level, to_team, matching)
                                values (:id, :key, :version, :precedence, :target, :secondsBefore, :toLevel, :toTeam,
                                    """ + TicketMatchColumns.WRITTEN + ") on conflict (key) do nothing")
                        .bindNamedArgumentFinder(Fields.of(rule))
                        .bind("secondsBefore", rule.before().toSeconds())
                        .execute()
                == 1;
    }

    void replace(EscalationRule rule) {
        int changed = database.update("""
                        update escalation_rule set version = :version, precedence = :precedence, target = :target,
                            seconds_before = :secondsBefore, to_level = :toLevel, to_team = :toTeam, matching =
                        """ + TicketMatchColumns.WRITTEN + " where id = :id and version = :version - 1")
                .bindNamedArgumentFinder(Fields.of(rule))
                .bind("secondsBefore", rule.before().toSeconds())
                .execute();
        if (changed == 0) {
            throw new OptimisticLockException("escalation rule " + rule.key());
        }
    }

    void remove(UUID id) {
        database.update("delete from escalation_rule where id = :id")
                .bind("id", id)
                .execute();
    }

    private static EscalationRule rule(RowView row) {
        return new EscalationRule(
                row.getColumn("id", UUID.class),
                row.getColumn("key", String.class),
                row.getColumn("version", Integer.class),
                row.getColumn("precedence", Integer.class),
                row.getColumn("target", Target.class),
                Duration.ofSeconds(row.getColumn("seconds_before", Long.class)),
                row.getRow(TicketMatch.class),
                row.getColumn("to_level", Level.class),
                row.getColumn("to_team", String.class));
    }
}
