package org.hotline.kit.inbox;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hotline.event.Event;
import org.hotline.kit.event.EventListener;

/** Has a listener take facts, in one transaction with the marks that they were seen. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class FactTaking {

    private final InboxTable inbox;

    FactTaking(InboxTable inbox) {
        this.inbox = inbox;
    }

    /** Those that it has not seen yet, in their order. */
    @TransactionConfiguration(timeout = 120)
    <E extends Event, V> void take(EventListener<E, V> listener, Map<UUID, E> facts) {
        Set<UUID> fresh = inbox.add(listener.name(), facts.keySet());
        List<E> unseen = new ArrayList<>(facts.values());
        unseen.removeIf(fact -> !fresh.contains(fact.eventId()));
        List<V> values = listener.router().route(unseen);
        if (!values.isEmpty()) {
            listener.take(values);
        }
    }
}
