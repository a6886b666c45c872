package org.hotline.ticket.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hotline.kit.db.Sql;
import org.hotline.ticket.ticket.Actor;

/** What people are called who did something. */
@ApplicationScoped
public class Names {

    private final Sql sql;

    Names(Sql sql) {
        this.sql = sql;
    }

    /** The names of those who have one that we know. */
    public Map<UUID, String> of(Collection<Actor> actors) {
        UUID[] ids = actors.stream()
                .map(Actor::id)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(UUID[]::new);
        Map<UUID, String> names = new HashMap<>();
        if (ids.length > 0) {
            sql.query("""
                            select id, name from operator where id = any(?)
                            union all
                            select id, name from customer where id = any(?) and name is not null""", row -> Map.entry(row.uuid("id"), row.text("name")), ids, ids)
                    .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
        }
        return names;
    }
}
