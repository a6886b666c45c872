package org.hotline.knowledge.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hotline.knowledge.article.ArticleContent;
import org.hotline.knowledge.article.ArticleEditing;
import org.hotline.knowledge.article.ArticleLinking;
import org.hotline.knowledge.article.SolvedEpisode;

/** Turns what operators wrote down into drafts, once per episode of a ticket, until the ticket is erased; what an article solved is linked to it. */
@ApplicationScoped
@Transactional
public class CaseDrafting {

    private final SolvedCaseTable cases;
    private final CaseTeamTable sharing;
    private final ArticleEditing editing;
    private final ArticleLinking linking;

    CaseDrafting(SolvedCaseTable cases, CaseTeamTable sharing, ArticleEditing editing, ArticleLinking linking) {
        this.cases = cases;
        this.sharing = sharing;
        this.editing = editing;
        this.linking = linking;
    }

    /** Takes what is heard in its order: what was solved before it was erased is erased. */
    public void learn(List<CaseNews> news) {
        List<CaseSolution> solutions = new ArrayList<>();
        for (CaseNews one : news) {
            if (one instanceof CaseSolution solution) {
                solutions.add(solution);
            } else {
                UUID erased = ((CaseNews.Erased) one).ticketId();
                learnFrom(solutions);
                solutions.clear();
                cases.erase(erased);
                editing.eraseCase(erased);
            }
        }
        learnFrom(solutions);
    }

    /** All that is told of a ticket is shown to those who see it now. */
    private static Map<UUID, Set<String>> teams(List<CaseSolution> solutions) {
        Map<UUID, Set<String>> teams = new HashMap<>();
        solutions.stream()
                .filter(solution -> !solution.teams().isEmpty())
                .forEach(solution -> teams.put(solution.solved().ticketId(), Set.copyOf(solution.teams())));
        return teams;
    }

    private void learnFrom(List<CaseSolution> solutions) {
        List<CaseSolution> fresh =
                cases.add(solutions.stream().map(CaseSolution::redacted).toList());
        sharing.share(teams(solutions));
        linking.link(fresh.stream().flatMap(CaseSolution::links).toList());
        Map<SolvedEpisode, ArticleContent> drafts = new LinkedHashMap<>();
        fresh.stream()
                .filter(CaseSolution::isNews)
                .forEach(solution -> drafts.put(solution.solved(), CaseDraft.of(solution)));
        editing.draftFromCases(drafts);
    }
}
