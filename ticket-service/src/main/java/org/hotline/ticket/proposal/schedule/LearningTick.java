package org.hotline.ticket.proposal.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.kit.time.Ticks;
import org.hotline.ticket.proposal.ProposalLearning;

/** Looks now and then for tickets to learn from. */
@ApplicationScoped
class LearningTick {

    private final ProposalLearning learning;

    LearningTick(ProposalLearning learning) {
        this.learning = learning;
    }

    @Scheduled(every = "{hotline.proposals.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void learn() {
        Ticks.whileThereIsMore(learning::learnSome);
    }
}
