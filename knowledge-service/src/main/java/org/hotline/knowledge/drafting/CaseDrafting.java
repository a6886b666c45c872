package org.hotline.knowledge.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotline.knowledge.article.ArticleContent;
import org.hotline.knowledge.article.ArticleEditing;
import org.hotline.knowledge.article.ArticleLinking;
import org.hotline.knowledge.article.SolvedEpisode;

/** Turns what operators wrote down into drafts, once per episode of a ticket; what an article solved is linked to it. */
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

    public void learn(List<CaseSolution> solutions) {
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
