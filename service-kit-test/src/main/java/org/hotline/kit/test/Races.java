package org.hotline.kit.test;

import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.hotline.kit.db.Database;

/** Two transactions that meet. */
public final class Races {

    private static final String SOMEBODY_WAITS =
            "select exists (select from pg_locks where not granted and locktype = 'transactionid')";

    private Races() {}

    /** Makes a change, and commits it as soon as a call has to wait for that; answers what came of the call. */
    public static <T> T lost(Database database, Runnable change, Supplier<T> call) {
        CompletableFuture<T> answer = QuarkusTransaction.requiringNew().call(() -> {
            change.run();
            CompletableFuture<T> calling = CompletableFuture.supplyAsync(call);
            await().until(() ->
                    database.query(SOMEBODY_WAITS).mapTo(boolean.class).one());
            return calling;
        });
        return answer.join();
    }
}
