package org.hotline.escalation.rule.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.escalation.rule.EscalationRule;
import org.hotline.escalation.rule.Rules;
import org.hotline.escalation.ticket.Level;
import org.hotline.escalation.ticket.TicketMatch;
import org.hotline.kit.db.Row;
import org.hotline.kit.db.Sql;

/** Escalation rules as rows. */
@ApplicationScoped
class RuleTable implements Rules {

    private static final String COLUMNS =
            "id, key, version, precedence, target, seconds_before, matching, to_level, to_team";

    private final Sql sql;
    private final ObjectMapper json;

    RuleTable(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public List<EscalationRule> all() {
        return sql.query("select " + COLUMNS + " from escalation_rule order by key", this::rule);
    }

    @Override
    public Optional<EscalationRule> find(UUID id) {
        return sql.one("select " + COLUMNS + " from escalation_rule where id = ?", this::rule, id);
    }

    @Override
    public boolean add(EscalationRule rule) {
        return sql.update(
                        "insert into escalation_rule (" + COLUMNS
                                + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (key) do nothing",
                        rule.id(),
                        rule.key(),
                        rule.version(),
                        rule.precedence(),
                        rule.target(),
                        rule.before().toSeconds(),
                        document(rule.match()),
                        rule.toLevel(),
                        rule.toTeam())
                == 1;
    }

    @Override
    public void replace(EscalationRule rule) {
        int changed = sql.update(
                """
                update escalation_rule set version = ?, precedence = ?, target = ?, seconds_before = ?, matching = ?,
                    to_level = ?, to_team = ? where id = ? and version = ?""",
                rule.version(),
                rule.precedence(),
                rule.target(),
                rule.before().toSeconds(),
                document(rule.match()),
                rule.toLevel(),
                rule.toTeam(),
                rule.id(),
                rule.version() - 1);
        if (changed == 0) {
            throw new OptimisticLockException("escalation rule " + rule.key());
        }
    }

    @Override
    public void remove(UUID id) {
        sql.update("delete from escalation_rule where id = ?", id);
    }

    private Object document(TicketMatch match) {
        try {
            return Sql.json(json.writeValueAsString(match));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private EscalationRule rule(Row row) {
        try {
            return new EscalationRule(
                    row.uuid("id"),
                    row.text("key"),
                    row.integer("version"),
                    row.integer("precedence"),
                    row.text("target"),
                    Duration.ofSeconds(row.number("seconds_before")),
                    json.readValue(row.text("matching"), TicketMatch.class),
                    Level.valueOf(row.text("to_level")),
                    row.text("to_team"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
