package org.hotline.ticket.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/** Removes what tickets taught of which something is erased. */
@ApplicationScoped
public class ExampleForgetter {

    private final ExampleTable examples;
    private final ExampleTaskTable tasks;

    ExampleForgetter(ExampleTable examples, ExampleTaskTable tasks) {
        this.examples = examples;
        this.tasks = tasks;
    }

    /** At once, of tickets that are held; what others said in them may be learned later. */
    public void forget(Collection<UUID> tickets) {
        examples.remove(tickets);
        tasks.add(tickets);
    }
}
