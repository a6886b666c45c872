package org.hotline.knowledge.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hotline.kit.security.Caller;

/** Says what there is to read before somebody asks: how much of each category, and what helped others. */
@ApplicationScoped
@Transactional
public class ArticleCounting {

    private final ArticleTable table;

    ArticleCounting(ArticleTable table) {
        this.table = table;
    }

    /** Of each language, the largest category first. */
    public List<CategoryCount> categories(Caller caller) {
        return table.counts(ArticleScope.of(caller));
    }

    /** Those that helped more readers and cases than not, the most helpful first. */
    public List<ArticleSummary> mostHelpful(ArticleFilter filter, Caller caller, int limit) {
        return table.mostHelpful(filter, ArticleScope.of(caller), limit);
    }
}
