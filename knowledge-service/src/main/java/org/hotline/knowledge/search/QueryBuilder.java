package org.hotline.knowledge.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Makes queries of a question. In several languages it counts as it is understood best; each is asked by all weighted terms at
 * once, so that texts which cannot come among the first are skipped.
 */
final class QueryBuilder {

    static final String LABEL = "label";
    static final String LANGUAGE = "language";

    private static final float WELCOME_WEIGHT = 0.5f;

    private final QuestionTerms terms;
    private final TextQuestion question;
    private final Collection<Language> languages;

    /** Asks in these languages: those that the index has, when the question names none. */
    QueryBuilder(QuestionTerms terms, TextQuestion question, Collection<Language> languages) {
        this.terms = terms;
        this.question = question;
        this.languages = languages;
    }

    /** Texts that have words of the question. */
    Query words() throws IOException {
        return filtered(best(terms::words));
    }

    /** What decides between texts that have the same words. */
    Query details() throws IOException {
        return best(terms::details);
    }

    /** Texts that have anything of the question. */
    Query anything() throws IOException {
        return filtered(best((text, language) -> {
            List<Query> all = new ArrayList<>(terms.words(text, language));
            all.addAll(terms.details(text, language));
            return all;
        }));
    }

    private Query best(Terms weighted) throws IOException {
        List<Query> perLanguage = new ArrayList<>();
        for (Language language : languages) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            weighted.of(question.text(), language).forEach(term -> any.add(term, Occur.SHOULD));
            perLanguage.add(any.build());
        }
        return new DisjunctionMaxQuery(perLanguage, 0);
    }

    /** Fields are those of a language, so that only languages which nothing is known of have to be told apart. */
    private Query filtered(Query asked) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(asked, Occur.MUST);
        if (question.language() != null && Language.of(question.language()) == Language.OTHER) {
            query.add(new TermQuery(new Term(LANGUAGE, question.language())), Occur.FILTER);
        }
        question.required().forEach(label -> query.add(new TermQuery(new Term(LABEL, label)), Occur.FILTER));
        question.welcome().forEach(label -> query.add(welcome(label), Occur.SHOULD));
        BooleanQuery.Builder oneOf = new BooleanQuery.Builder();
        question.oneOf().forEach(label -> oneOf.add(new TermQuery(new Term(LABEL, label)), Occur.SHOULD));
        if (!question.oneOf().isEmpty()) {
            query.add(oneOf.build(), Occur.FILTER);
        }
        BooleanQuery whole = query.build();
        return whole.clauses().size() == 1 ? asked : whole;
    }

    private static Query welcome(String label) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(LABEL, label))), WELCOME_WEIGHT);
    }

    /** The weighted terms of a text in one language. */
    @FunctionalInterface
    private interface Terms {

        List<Query> of(String text, Language language) throws IOException;
    }
}
