package org.hotline.ticket.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.security.Caller;

/**
 * Knows who works here. Whoever does something for the first time is taken on with what the token says; then this record
 * decides, here and in the services that hear of it.
 */
@ApplicationScoped
public class Staff {

    private final Operators operators;
    private final Newcomers newcomers;
    private final StaffPublisher publisher;

    Staff(Operators operators, Newcomers newcomers, StaffPublisher publisher) {
        this.operators = operators;
        this.newcomers = newcomers;
        this.publisher = publisher;
    }

    /** The operator that the caller is, or would be once taken on; none when the caller's role works on no team. */
    public Optional<Operator> operatorOf(Caller caller) {
        if (!caller.worksOnATeam()) {
            return Optional.empty();
        }
        return find(caller.id()).or(() -> newcomers.of(caller));
    }

    /** The operator that the caller is, taken on if need be; none when the caller's role works on no team. */
    public Optional<Operator> recognise(Caller caller) {
        return operatorOf(caller).map(operator -> operators.isPersistent(operator) ? operator : takeOn(operator));
    }

    private Operator takeOn(Operator newcomer) {
        Operator operator = operators.add(newcomer);
        if (!operator.isPublished()) {
            publisher.publish(operator);
        }
        return operator;
    }

    public Optional<Operator> find(UUID id) {
        return operators.findByIdOptional(id);
    }
}
