package org.hotline.knowledge.drafting.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.hotline.event.solved.CaseSolved;
import org.hotline.event.solved.SolvedCase;
import org.hotline.kit.event.ActingRouter;
import org.hotline.kit.event.PlainEventListener;
import org.hotline.knowledge.article.CaseKey;
import org.hotline.knowledge.drafting.Drafting;
import org.hotline.knowledge.drafting.LearnedCase;

/** Hears of solved cases. */
@ApplicationScoped
class CaseListener implements PlainEventListener<SolvedCase> {

    private final Drafting drafting;

    CaseListener(Drafting drafting) {
        this.drafting = drafting;
    }

    @Override
    public Class<SolvedCase> family() {
        return SolvedCase.class;
    }

    @Override
    public void on(List<SolvedCase> events) {
        List<LearnedCase> cases = new ArrayList<>(events.size());
        ActingRouter<SolvedCase> router = ActingRouter.of(SolvedCase.class)
                .on(CaseSolved.class, solved -> cases.add(read(solved)))
                .build();
        events.forEach(router::route);
        drafting.learn(cases);
    }

    private static LearnedCase read(CaseSolved solved) {
        return new LearnedCase(
                new CaseKey(solved.ticketId(), solved.episode(), solved.solvedBy()),
                solved.ticketNumber(),
                solved.subject(),
                solved.question(),
                solved.solution(),
                solved.language(),
                solved.category(),
                solved.articleIds(),
                solved.occurredAt());
    }
}
