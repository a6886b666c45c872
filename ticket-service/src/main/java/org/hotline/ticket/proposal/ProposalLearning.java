package org.hotline.ticket.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.ticket.proposal.ExampleTaskTable.ExampleTask;
import org.hotline.ticket.ticket.TicketTable;
import org.hotline.ticket.ticket.Tickets;

/**
 * Makes examples of tickets to which something happened, and removes those that are none any more. It waits for nobody: tickets that
 * somebody is at are passed over until next time, so that no two get in each other's way.
 */
@ApplicationScoped
@Transactional
public class ProposalLearning {

    private static final int AT_A_TIME = 50;

    private final ExampleTaskTable tasks;
    private final TicketTable rows;
    private final Tickets tickets;
    private final ExampleMaker maker;
    private final ExampleTable examples;

    ProposalLearning(
            ExampleTaskTable tasks, TicketTable rows, Tickets tickets, ExampleMaker maker, ExampleTable examples) {
        this.tasks = tasks;
        this.rows = rows;
        this.tickets = tickets;
        this.maker = maker;
        this.examples = examples;
    }

    /**
     * Learns of some.
     *
     * @return whether there may be more that can be learned of now
     */
    public boolean learnSome() {
        List<ExampleTask> claimed = tasks.claim(AT_A_TIME);
        if (claimed.isEmpty()) {
            return false;
        }
        Set<UUID> held =
                rows.holdFree(claimed.stream().map(ExampleTask::ticketId).toList());
        if (held.isEmpty()) {
            return false;
        }
        List<Example> learned = maker.make(tickets.inOrder(List.copyOf(held)));
        Set<UUID> teachNothing = new HashSet<>(held);
        learned.forEach(example -> teachNothing.remove(example.ticketId()));
        examples.remove(teachNothing);
        examples.save(learned);
        tasks.remove(
                claimed.stream().filter(task -> held.contains(task.ticketId())).toList());
        return claimed.size() == AT_A_TIME;
    }
}
