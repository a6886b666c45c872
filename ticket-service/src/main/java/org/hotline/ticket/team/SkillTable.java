package org.hotline.ticket.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.StoredJson;

/** What operators can do. */
@ApplicationScoped
public class SkillTable {

    private final Database database;

    SkillTable(Database database) {
        this.database = database;
    }

    private record Row(UUID operator, String definition) {}

    /** Of those of whom something is kept. */
    public Map<UUID, Skills> of(Collection<UUID> operators) {
        return database.query(
                        "select operator, definition::text as definition from operator_skills where operator = any(:operators)")
                .bind("operators", operators.toArray(UUID[]::new))
                .mapTo(Row.class)
                .collectToMap(Row::operator, row -> StoredJson.read(row.definition(), Skills.class));
    }

    void save(UUID operator, Skills skills) {
        database.update("""
            insert into operator_skills (operator, definition) values (:operator, :definition::jsonb)
            on conflict (operator) do update set definition = excluded.definition""")
                .bind("operator", operator)
                .bind("definition", StoredJson.write(skills))
                .execute();
    }
}
