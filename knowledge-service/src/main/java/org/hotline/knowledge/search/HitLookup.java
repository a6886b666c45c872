package org.hotline.knowledge.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.kit.answer.AnswersInFlight;
import org.hotline.kit.security.Scope;
import org.hotline.knowledge.article.ArticleScope;
import org.hotline.knowledge.article.PublishedArticle;
import org.hotline.knowledge.article.PublishedArticleTable;
import org.hotline.knowledge.drafting.RedactedCase;
import org.hotline.knowledge.drafting.SolvedCaseTable;
import org.hotline.knowledge.markdown.Markdown;

/** Looks up what the index found: the database has the last word on what can be read. */
@ApplicationScoped
class HitLookup {

    private final PublishedArticleTable articles;
    private final SolvedCaseTable cases;
    private final AnswersInFlight answers;

    HitLookup(PublishedArticleTable articles, SolvedCaseTable cases, AnswersInFlight answers) {
        this.articles = articles;
        this.cases = cases;
        this.answers = answers;
    }

    /** Those whose published revisions the scope covers, each with the passage that answers the question. */
    List<FoundArticle> articles(List<Hit> hits, ArticleScope scope, TextIndex index, String question) {
        int read = Snippet.readOfEach(hits.size());
        answers.take(2 * articles.size(ids(hits), scope, read));
        Map<UUID, PublishedArticle> found = articles.list(ids(hits), scope, read).stream()
                .collect(Collectors.toMap(PublishedArticle::id, Function.identity()));
        return hits.stream()
                .flatMap(hit -> Stream.ofNullable(found.get(hit.id()))
                        .map(article -> FoundArticle.of(article, hit.score(), snippet(article, read, index, question))))
                .toList();
    }

    /** Those that the scope covers. */
    List<FoundCase> cases(List<Hit> hits, Scope scope) {
        Map<UUID, RedactedCase> found =
                cases.list(ids(hits), scope).stream().collect(Collectors.toMap(RedactedCase::id, Function.identity()));
        return hits.stream()
                .flatMap(hit -> Stream.ofNullable(found.get(hit.id())).map(solved -> FoundCase.of(solved, hit.score())))
                .toList();
    }

    private static String snippet(PublishedArticle article, int read, TextIndex index, String question) {
        return index.snippet(Markdown.sentences(article.beginning(), read), article.language(), question);
    }

    private static List<UUID> ids(List<Hit> hits) {
        return hits.stream().map(Hit::id).toList();
    }
}
