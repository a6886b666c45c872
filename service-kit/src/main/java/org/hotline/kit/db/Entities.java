package org.hotline.kit.db;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import org.hibernate.Session;

/** Reads many entities by one statement, which is the same for any number of them and so is made once. */
public final class Entities {

    private Entities() {}

    /** In the order of their ids; without those that there are not. */
    public static <E> List<E> inOrder(EntityManager entities, Class<E> type, List<?> ids) {
        return entities.unwrap(Session.class).findMultiple(type, ids).stream()
                .filter(Objects::nonNull)
                .toList();
    }
}
