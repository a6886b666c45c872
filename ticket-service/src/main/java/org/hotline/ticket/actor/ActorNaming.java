package org.hotline.ticket.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.ticket.customer.CustomerTable;
import org.hotline.ticket.team.Operators;

/** Says what people are called who did something. */
@ApplicationScoped
@Transactional
public class ActorNaming {

    private final Operators operators;
    private final CustomerTable customers;

    ActorNaming(Operators operators, CustomerTable customers) {
        this.operators = operators;
        this.customers = customers;
    }

    /** The names of those who have one that we know. */
    public Map<UUID, String> of(Collection<Actor> actors) {
        Set<UUID> ids = actors.stream().map(Actor::id).filter(Objects::nonNull).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, String> names = new HashMap<>(customers.names(ids));
        operators.find(ids).forEach(operator -> names.put(operator.id(), operator.name()));
        return names;
    }
}
