package org.hotline.knowledge.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.knowledge.article.ArticleDetails;
import org.hotline.knowledge.article.ArticleFilter;
import org.hotline.knowledge.article.ArticleReading;
import org.hotline.knowledge.article.ArticleSummary;
import org.hotline.knowledge.article.ArticleUpdate;
import org.hotline.knowledge.article.Audience;
import org.hotline.knowledge.search.FoundArticle;
import org.hotline.knowledge.search.KnowledgeSearching;
import org.hotline.knowledge.search.SearchFilter;
import org.jspecify.annotations.Nullable;

/** Shows the articles for everybody to anybody; each is a statement of its own, and none has to see what another saw. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class HelpReading {

    private static final Caller ANYBODY = new Caller(new UUID(0, 0), "anybody", "anybody", Set.of(), null);
    private static final int SHOWN = 20;

    private final ArticleReading reading;
    private final KnowledgeSearching searching;

    HelpReading(ArticleReading reading, KnowledgeSearching searching) {
        this.reading = reading;
        this.searching = searching;
    }

    /** The newest first. */
    public List<ArticleSummary> list(@Nullable String language, @Nullable UUID after, int limit) {
        ArticleFilter open = new ArticleFilter(null, null, Audience.PUBLIC, language, null, null, null);
        return reading.list(open, ANYBODY, after, limit);
    }

    /** When the newest articles were written, of very many. */
    public List<ArticleUpdate> updates(int limit) {
        return reading.updates(ANYBODY, limit);
    }

    /** The best first. */
    public List<FoundArticle> search(String question, @Nullable String language) {
        return searching.search(question, new SearchFilter(language, null, Audience.PUBLIC), ANYBODY, SHOWN);
    }

    public ArticleDetails get(UUID id) {
        return reading.get(id, ANYBODY);
    }
}
