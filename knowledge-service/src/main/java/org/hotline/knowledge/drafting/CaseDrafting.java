package org.hotline.knowledge.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hotline.knowledge.article.Article;
import org.hotline.knowledge.article.ArticleLinking;
import org.hotline.knowledge.article.ArticleRecorder;
import org.hotline.knowledge.article.Provenance;

/** Turns what operators wrote down into drafts, once per episode of a ticket, until the ticket is erased; what an article solved is linked to it. */
@ApplicationScoped
@Transactional
public class CaseDrafting {

    private final SolvedCaseTable cases;
    private final CaseTeamTable sharing;
    private final ArticleRecorder recorder;
    private final ArticleLinking linking;
    private final Clock clock;

    CaseDrafting(
            SolvedCaseTable cases,
            CaseTeamTable sharing,
            ArticleRecorder recorder,
            ArticleLinking linking,
            Clock clock) {
        this.cases = cases;
        this.sharing = sharing;
        this.recorder = recorder;
        this.linking = linking;
        this.clock = clock;
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
                recorder.eraseCase(erased, clock.instant());
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
        Instant now = clock.instant();
        recorder.add(fresh.stream()
                .filter(CaseSolution::isNews)
                .map(solution -> Article.draft(
                        CaseDraft.of(solution),
                        Provenance.solvedCase(solution.solved()),
                        solution.solved().solvedBy(),
                        now))
                .toList());
    }
}
