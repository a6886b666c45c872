package org.hotline.kit.db;

import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;

/**
 * The service's own database, in SQL. A statement is JDBI's, with named parameters; it runs in the current transaction, or
 * in one of its own when there is none, and gives its connection back as soon as its result has been read. So every
 * statement has to be brought to its end: {@code list()}, {@code findOne()}, {@code execute()} and the like.
 */
@ApplicationScoped
public class Database {

    private final Jdbi jdbi;

    Database(DataSource source) {
        this.jdbi = JdbiSettings.on(source);
    }

    /** A statement that answers rows, and changes none. */
    public Query query(String sql) {
        Handle handle = jdbi.open();
        return closing(handle, handle.createQuery(sql));
    }

    /** A statement that changes rows and answers some, such as {@code insert … returning}. */
    public Query change(String sql) {
        return query(sql);
    }

    /** A statement that answers how many rows it changed. */
    public Update update(String sql) {
        Handle handle = jdbi.open();
        return closing(handle, handle.createUpdate(sql));
    }

    /** Until the transaction ends, all statements see the same state, and none changes it. */
    public void freeze() {
        update("set transaction isolation level repeatable read, read only").execute();
    }

    /** How a prepared statement is carried out is decided once, and not again for other values, until the transaction ends or says otherwise. */
    public void planOnce(boolean once) {
        update("set local plan_cache_mode = " + (once ? "force_generic_plan" : "auto"))
                .execute();
    }

    /** A connection for what belongs to a session, such as a lock that outlives transactions; outside of one, until it is closed. */
    public Handle holdSession() {
        return jdbi.open();
    }

    private static <S extends SqlStatement<S>> S closing(Handle handle, S statement) {
        statement.getContext().addCleanable(handle::close);
        return statement;
    }
}
