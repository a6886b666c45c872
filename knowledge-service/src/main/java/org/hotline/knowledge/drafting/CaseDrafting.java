package org.hotline.knowledge.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotline.knowledge.article.ArticleContent;
import org.hotline.knowledge.article.ArticleEditing;
import org.hotline.knowledge.article.ArticleLinking;
import org.hotline.knowledge.article.SolvedEpisode;

/** Turns what operators wrote down into drafts, once per episode of a ticket, until the ticket is erased; what an article solved is linked to it. */
@ApplicationScoped
@Transactional
public class CaseDrafting {

    private final SolvedCaseTable cases;
    private final ArticleEditing editing;
    private final ArticleLinking linking;

    CaseDrafting(SolvedCaseTable cases, ArticleEditing editing, ArticleLinking linking) {
        this.cases = cases;
        this.editing = editing;
        this.linking = linking;
    }

    /** Takes what is heard in its order: what was solved before it was erased is erased. */
    public void learn(List<CaseNews> news) {
        List<CaseSolution> solutions = new ArrayList<>();
        for (CaseNews one : news) {
            if (one instanceof CaseSolution solution) {
                solutions.add(solution);
            } else if (one instanceof CaseNews.Erased erased) {
                learnFrom(solutions);
                solutions.clear();
                cases.erase(erased.ticketId());
                editing.eraseCase(erased.ticketId());
            }
        }
        learnFrom(solutions);
    }

    private void learnFrom(List<CaseSolution> solutions) {
        List<CaseSolution> fresh =
                cases.add(solutions.stream().map(CaseSolution::redacted).toList());
        linking.link(fresh.stream().flatMap(CaseSolution::links).toList());
        Map<SolvedEpisode, ArticleContent> drafts = new LinkedHashMap<>();
        fresh.stream()
                .filter(CaseSolution::isNews)
                .forEach(solution -> drafts.put(solution.solved(), CaseDraft.of(solution)));
        editing.draftFromCases(drafts);
    }
}
