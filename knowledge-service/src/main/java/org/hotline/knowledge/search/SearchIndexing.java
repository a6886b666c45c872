package org.hotline.knowledge.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Keeps what is searched up to date, without a transaction around the many statements that this may take. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class SearchIndexing {

    private final ArticleIndex articles;
    private final CaseIndex cases;
    private final QuestionIndex questions;

    SearchIndexing(ArticleIndex articles, CaseIndex cases, QuestionIndex questions) {
        this.articles = articles;
        this.cases = cases;
        this.questions = questions;
    }

    /** Brings the index up to date while nobody asks. */
    public void refresh() {
        articles.fresh();
        cases.fresh();
        questions.fresh();
    }

    /** True when everything can be found. */
    public boolean isReady() {
        return articles.isLoaded() && cases.isLoaded() && questions.isLoaded();
    }
}
