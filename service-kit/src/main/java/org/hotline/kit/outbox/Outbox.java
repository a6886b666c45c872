package org.hotline.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.Event;
import org.hotline.kit.event.EventCodec;
import org.hotline.kit.event.Events;

/** Facts wait here, committed with the state that they come from, until the relay has shipped them. */
@ApplicationScoped
public class Outbox implements Events {

    private final OutboxTable table;
    private final OutboxRelay relay;
    private final TransactionSynchronizationRegistry transactions;
    private final String source;

    Outbox(
            OutboxTable table,
            OutboxRelay relay,
            TransactionSynchronizationRegistry transactions,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.table = table;
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
                .toList());
    }

    /** Ships records that are no facts of ours, such as those that nobody could read. */
    public void append(List<OutgoingRecord> records) {
        requireTransaction();
        table.add(records);
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
