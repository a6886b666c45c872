package org.hotline.escalation.rule;

import jakarta.enterprise.context.ApplicationScoped;
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

/** Escalation rules as rows. */
@ApplicationScoped
class RuleTable {

    private static final String SELECT = "select rule.*, match.* from escalation_rule rule, " + TicketMatchColumns.READ;

    private final Database database;

    RuleTable(Database database) {
        this.database = database;
    }

    /** All that are in force. */
    List<EscalationRule> all() {
        return database.query(SELECT + "order by key")
                .mapTo(Row.class)
                .map(Row::rule)
                .list();
    }

    int count() {
        return database.query("select count(*) from escalation_rule")
                .mapTo(int.class)
                .one();
    }

    List<EscalationRule> list(String after, int limit) {
        return database.query(SELECT + "where key collate \"C\" > :after order by key collate \"C\" limit :limit")
                .bind("after", after)
                .bind("limit", limit)
                .mapTo(Row.class)
                .map(Row::rule)
                .list();
    }

    Optional<EscalationRule> find(UUID id) {
        return database.query(SELECT + "where id = :id")
                .bind("id", id)
                .mapTo(Row.class)
                .map(Row::rule)
                .findOne();
    }

    /** Held until the transaction ends. */
    Optional<EscalationRule> hold(UUID id) {
        return database.query(SELECT + "where id = :id for update of rule")
                .bind("id", id)
                .mapTo(Row.class)
                .map(Row::rule)
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

    /** Writes one that is held. */
    void save(EscalationRule rule) {
        database.update("""
                        update escalation_rule set version = :version, precedence = :precedence, target = :target,
                            seconds_before = :secondsBefore, to_level = :toLevel, to_team = :toTeam, matching =
                        """ + TicketMatchColumns.WRITTEN + " where id = :id")
                .bindNamedArgumentFinder(Fields.of(rule))
                .bind("secondsBefore", rule.before().toSeconds())
                .execute();
    }

    /** Answers false when there was none. */
    boolean remove(UUID id) {
        return database.update("delete from escalation_rule where id = :id")
                        .bind("id", id)
                        .execute()
                == 1;
    }

    /** A rule as it is stored. */
    private record Row(
            UUID id,
            String key,
            int version,
            int precedence,
            Target target,
            long secondsBefore,
            TicketMatch match,
            Level toLevel,
            String toTeam) {

        EscalationRule rule() {
            return new EscalationRule(
                    id, key, version, precedence, target, Duration.ofSeconds(secondsBefore), match, toLevel, toTeam);
        }
    }
}
