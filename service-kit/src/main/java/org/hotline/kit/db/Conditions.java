package org.hotline.kit.db;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/** The conditions of a search, with their values beside them and never in them. */
public final class Conditions {

    private final List<String> texts = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** A condition that needs no value. */
    public Conditions and(String condition) {
        texts.add(condition);
        return this;
    }

    /** A condition on a named value, such as {@code and("t.team = :team", "team", team)}. */
    public Conditions and(String condition, String name, Object value) {
        with(name, value);
        return and(condition);
    }

    /** A condition that holds only when there is a value: what nobody asks for does not matter. */
    public Conditions andIfGiven(String condition, String name, @Nullable Object value) {
        return value == null ? this : and(condition, name, value);
    }

    /** A value that several conditions name. */
    public Conditions with(String name, Object value) {
        if (values.put(name, value) != null) {
            throw new IllegalArgumentException("two values for " + name);
        }
        return this;
    }

    /** Begins with {@code where}, or is empty. */
    public String where() {
        return texts.isEmpty() ? "" : " where " + all();
    }

    /** The conditions joined by {@code and}, in SQL or HQL; one that always holds when there are none. */
    public String all() {
        return texts.isEmpty() ? "1 = 1" : String.join(" and ", texts);
    }

    /** Binds the values to a statement that may name only some of them. */
    public <S extends SqlStatement<S>> S bindTo(S statement) {
        statement.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
        return statement.bindMap(values());
    }

    /** To be bound to the statement. */
    public Map<String, Object> values() {
        return Map.copyOf(values);
    }
}
