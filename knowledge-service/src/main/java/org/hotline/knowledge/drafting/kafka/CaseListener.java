package org.hotline.knowledge.drafting.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hotline.event.solved.CaseErased;
import org.hotline.event.solved.CaseSolved;
import org.hotline.event.solved.SolvedCase;
import org.hotline.kit.event.EventListener;
import org.hotline.kit.event.EventRouter;
import org.hotline.knowledge.article.SolvedEpisode;
import org.hotline.knowledge.drafting.CaseDrafting;
import org.hotline.knowledge.drafting.CaseNews;
import org.hotline.knowledge.drafting.CaseSolution;

/** Hears of cases that were solved, and of those that are no longer to be learned from. */
@ApplicationScoped
class CaseListener implements EventListener<SolvedCase, CaseNews> {

    private final CaseDrafting drafting;
    private final EventRouter<SolvedCase, CaseNews> router;

    CaseListener(CaseDrafting drafting) {
        this.drafting = drafting;
        this.router = EventRouter.<SolvedCase, CaseNews>of(SolvedCase.class)
                .on(CaseSolved.class, CaseListener::translate)
                .on(CaseErased.class, erased -> new CaseNews.Erased(erased.ticketId()))
                .build();
    }

    @Override
    public EventRouter<SolvedCase, CaseNews> router() {
        return router;
    }

    @Override
    public void take(List<CaseNews> news) {
        drafting.learn(news);
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
                solved.teams(),
                solved.occurredAt());
    }
}
