package org.hotline.knowledge.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Keeps what is searched up to date, without a transaction around the many statements that this may take. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class SearchIndexing {

    private final SearchIndex indexes;
    private final QuestionIndex questions;

    SearchIndexing(SearchIndex indexes, QuestionIndex questions) {
        this.indexes = indexes;
        this.questions = questions;
    }

    /** Brings the index up to date while nobody asks. */
    public void refresh() {
        indexes.refresh();
        questions.fresh();
    }

    /** True when everything can be found. */
    public boolean isReady() {
        return indexes.areLoaded() && questions.isLoaded();
    }
}
