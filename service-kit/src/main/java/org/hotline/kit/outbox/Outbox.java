package org.hotline.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.Event;
import org.hotline.kit.db.Sql;
import org.hotline.kit.event.EventCodec;
import org.hotline.kit.event.Events;

/** Facts wait here, committed with the state that they come from, until the relay has shipped them. */
@ApplicationScoped
public class Outbox implements Events {

    private final Sql sql;
    private final OutboxRelay relay;
    private final TransactionSynchronizationRegistry transactions;
    private final String source;

    Outbox(
            Sql sql,
            OutboxRelay relay,
            TransactionSynchronizationRegistry transactions,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.sql = sql;
        this.relay = relay;
        this.transactions = transactions;
        this.source = "/hotline/" + service;
    }

    @Override
    public void publish(Collection<? extends Event> events) {
        if (events.isEmpty()) {
            return;
        }
        append(events.stream()
                .map(event -> new OutgoingRecord(
                        0,
                        EventCodec.topicOf(event),
                        event.key().toString(),
                        Headers.of(event, source),
                        EventCodec.write(event)))
                .toArray(OutgoingRecord[]::new));
    }

    /** Ships records that are no facts of ours, such as those that nobody could read. */
    public void append(OutgoingRecord... records) {
        requireTransaction();
        String[] topics = new String[records.length];
        String[] keys = new String[records.length];
        String[] headers = new String[records.length];
        byte[][] bodies = new byte[records.length][];
        for (int i = 0; i < records.length; i++) {
            topics[i] = records[i].topic();
            keys[i] = records[i].key();
            headers[i] = records[i].headers();
            bodies[i] = records[i].body();
        }
        sql.update(
                "insert into outbox (topic, key, headers, body) select * from unnest(?, ?, ?, ?)",
                topics,
                keys,
                headers,
                bodies);
        transactions.registerInterposedSynchronization(wakeAfterCommit());
    }

    private void requireTransaction() {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("facts are published inside a transaction");
        }
    }

    private Synchronization wakeAfterCommit() {
        return new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing to prepare: the rows are already there
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    relay.wake();
                }
            }
        };
    }
}
