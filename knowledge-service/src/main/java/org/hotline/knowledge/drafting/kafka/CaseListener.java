package org.hotline.knowledge.drafting.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hotline.event.solved.CaseSolved;
import org.hotline.event.solved.SolvedCase;
import org.hotline.kit.event.EventListener;
import org.hotline.kit.event.EventRouter;
import org.hotline.knowledge.article.SolvedEpisode;
import org.hotline.knowledge.drafting.CaseDrafting;
import org.hotline.knowledge.drafting.CaseSolution;

/** Hears of solved cases. */
@ApplicationScoped
class CaseListener implements EventListener<SolvedCase, CaseSolution> {

    private final CaseDrafting drafting;
    private final EventRouter<SolvedCase, CaseSolution> router;

    CaseListener(CaseDrafting drafting) {
        this.drafting = drafting;
        this.router = EventRouter.<SolvedCase, CaseSolution>of(SolvedCase.class)
                .on(CaseSolved.class, CaseListener::translate)
                .build();
    }

    @Override
    public EventRouter<SolvedCase, CaseSolution> router() {
        return router;
    }

    @Override
    public void take(List<CaseSolution> solutions) {
        drafting.learn(solutions);
    }

    private static CaseSolution translate(CaseSolved solved) {
        return new CaseSolution(
                new SolvedEpisode(solved.ticketId(), solved.episode(), solved.solvedBy()),
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
