package org.hotline.knowledge.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hotline.kit.answer.AnswersInFlight;
import org.hotline.kit.db.Rows;
import org.hotline.kit.security.Caller;
import org.jspecify.annotations.Nullable;

/** Shows articles: to an editor the newest revision, to everybody else the published one if it is meant for them. */
@ApplicationScoped
@Transactional
public class ArticleReading {

    /** What an article takes in an answer that tells no more than where it is, and when it was written. */
    private static final long BYTES_OF_AN_ADDRESS = 1_000;

    private final Articles articles;
    private final ArticleTable table;
    private final RevisionTable revisions;
    private final FeedbackTable feedback;
    private final AnswersInFlight answers;

    ArticleReading(
            Articles articles,
            ArticleTable table,
            RevisionTable revisions,
            FeedbackTable feedback,
            AnswersInFlight answers) {
        this.articles = articles;
        this.table = table;
        this.revisions = revisions;
        this.feedback = feedback;
        this.answers = answers;
    }

    /** The newest first. */
    public List<ArticleSummary> list(ArticleFilter filter, Caller caller, @Nullable UUID after, int limit) {
        return table.list(filter, ArticleScope.of(caller), after, limit);
    }

    /** When the newest articles were written, of very many. */
    public List<ArticleUpdate> updates(Caller caller, int limit) {
        List<ArticleUpdate> updates = table.updates(ArticleScope.of(caller), limit);
        answers.take(updates.size() * BYTES_OF_AN_ADDRESS);
        return updates;
    }

    /** Drafts made from solved cases that nobody has reviewed yet, the oldest first. */
    public List<ArticleSummary> drafts(Caller caller, @Nullable UUID after, int limit) {
        return table.drafts(ArticleScope.of(caller), after, limit);
    }

    public ArticleDetails get(UUID id, Caller caller) {
        return details(articles.findByIdOptional(id).stream().toList(), caller).stream()
                .findFirst()
                .orElseThrow(() -> ArticleProblem.notFound(id));
    }

    /** The other languages in which the caller can read the article, and this one. */
    public List<ArticleDetails> translations(UUID id, Caller caller) {
        UUID original = get(id, caller).article().provenance().translationOf();
        return details(articles.translations(original == null ? id : original), caller);
    }

    /**
     * The newest first, published or not, for editors.
     *
     * @param before only those with a lower number
     */
    public Rows<Revision> revisions(UUID id, Caller caller, @Nullable Integer before, int limit) {
        requireEditor(id, caller);
        int below = before == null ? Integer.MAX_VALUE : before;
        return answers.page(
                revisions.sizes(id, below, limit + 1), limit, fitting -> revisions.list(id, below, fitting));
    }

    /** One revision, published or not, for editors. */
    public Revision revision(UUID id, int number, Caller caller) {
        requireEditor(id, caller);
        return revisions.find(id, number).orElseThrow(() -> ArticleProblem.revisionNotFound(number));
    }

    private void requireEditor(UUID id, Caller caller) {
        if (!ArticleScope.of(caller).newest() || articles.findByIdOptional(id).isEmpty()) {
            throw ArticleProblem.notFound(id);
        }
    }

    /** Those of the articles that the caller can read, in the same order. */
    private List<ArticleDetails> details(List<Article> found, Caller caller) {
        ArticleScope scope = ArticleScope.of(caller);
        List<UUID> ids = found.stream().map(Article::id).toList();
        answers.take(3 * revisions.sizeOfShown(ids, scope.newest()));
        Map<UUID, Revision> shown = revisions.shown(ids, scope.newest());
        Map<UUID, ArticleFeedback> feedbacks = feedback.count(ids);
        List<ArticleDetails> details = new ArrayList<>();
        for (Article article : found) {
            Revision revision = shown.get(article.id());
            if (revision != null && scope.covers(revision)) {
                details.add(new ArticleDetails(
                        article,
                        scope.newest(),
                        revision.number(),
                        revision.content(),
                        Objects.requireNonNull(feedbacks.get(article.id()))));
            }
        }
        return details;
    }
}
