package org.hotline.knowledge.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline.kit.security.Caller;
import org.hotline.knowledge.article.ArticleScope;
import org.jspecify.annotations.Nullable;

/**
 * Finds the articles that answer a question, and the solved cases that were like it. No transaction is begun: a connection
 * is needed for single statements only, not while the index is searched.
 */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class KnowledgeSearching {

    private static final int SUGGESTED = 5;

    private final SearchIndex indexes;
    private final HitLookup lookup;

    KnowledgeSearching(SearchIndex indexes, HitLookup lookup) {
        this.indexes = indexes;
        this.lookup = lookup;
    }

    /** Only what the caller may read, best first. */
    public List<FoundArticle> search(String text, SearchFilter filter, Caller caller, int limit) {
        ArticleScope scope = ArticleScope.of(caller).within(filter.audience());
        List<String> required = new ArrayList<>();
        if (filter.kind() != null) {
            required.add(IndexDocument.label("kind", filter.kind()));
        }
        return articles(new TextQuestion(text, filter.language(), required, List.of(), labels(scope), limit), scope);
    }

    /** Only what the caller may read, best first. */
    public Suggestion suggest(CustomerQuestion question, Caller caller) {
        ArticleScope scope = ArticleScope.of(caller);
        return new Suggestion(
                articles(query(question, labels(scope), SUGGESTED), scope),
                scope.coversCases() ? casesLike(question) : List.of());
    }

    private List<FoundArticle> articles(TextQuestion query, ArticleScope scope) {
        if (scope.audiences().isEmpty()) {
            return List.of();
        }
        TextIndex index = indexes.articles();
        return lookup.articles(index.search(query), scope, index, query.text());
    }

    private List<FoundCase> casesLike(CustomerQuestion question) {
        TextQuestion query = query(question, Set.of(), 2 * SUGGESTED + 10);
        return lookup.cases(indexes.cases().search(query)).stream()
                .filter(found -> !found.ticketId().equals(question.ticketId()))
                .limit(SUGGESTED)
                .toList();
    }

    private static TextQuestion query(CustomerQuestion question, Set<String> oneOf, int limit) {
        return new TextQuestion(
                question.text(), question.language(), List.of(), welcome(question.category()), oneOf, limit);
    }

    private static List<String> welcome(@Nullable String category) {
        return category == null ? List.of() : List.of(IndexDocument.label("category", category));
    }

    private static Set<String> labels(ArticleScope scope) {
        return scope.audiences().stream()
                .map(audience -> IndexDocument.label("audience", audience))
                .collect(Collectors.toSet());
    }
}
