package org.hotline.ticket.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.StoredJson;

/** The list of rules. */
@ApplicationScoped
class RoutingRuleTable {

    private static final String SELECT =
            "select definition::text as definition, version from routing_rules where id = 1";

    private final Database database;

    RoutingRuleTable(Database database) {
        this.database = database;
    }

    private record Row(String definition, long version) {}

    RuleList get() {
        return list(SELECT);
    }

    /** The list, which nobody else changes before this transaction ends. */
    RuleList hold() {
        return list(SELECT + " for update");
    }

    private RuleList list(String statement) {
        Row row = database.query(statement).mapTo(Row.class).one();
        return new RuleList(StoredJson.read(row.definition(), RoutingRules.class), row.version());
    }

    void save(RuleList list) {
        database.update("update routing_rules set definition = :definition::jsonb, version = :version where id = 1")
                .bind("definition", StoredJson.write(list.rules()))
                .bind("version", list.version())
                .execute();
    }
}
