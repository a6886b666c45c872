package org.hotline.knowledge.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Scope;
import org.hotline.kit.security.Scopes;
import org.hotline.knowledge.article.ArticleScope;
import org.hotline.knowledge.article.Audience;
import org.jspecify.annotations.Nullable;

/**
 * Finds the articles that answer a question, and the solved cases that were like it. No transaction is begun: a connection
 * is needed for single statements only, not while the index is searched.
 */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class KnowledgeSearching {

    private static final int SUGGESTED = 5;

    private final ArticleIndex articles;
    private final CaseIndex cases;
    private final HitLookup lookup;
    private final Scopes scopes;

    KnowledgeSearching(ArticleIndex articles, CaseIndex cases, HitLookup lookup, Scopes scopes) {
        this.articles = articles;
        this.cases = cases;
        this.lookup = lookup;
        this.scopes = scopes;
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

    /** Only articles that the caller may read, and cases of tickets that the caller may see, best first. */
    public Suggestion suggest(CustomerQuestion question, Caller caller) {
        ArticleScope scope = ArticleScope.of(caller);
        return new Suggestion(
                articles(query(question, labels(scope), SUGGESTED), scope), casesLike(question, scopes.of(caller)));
    }

    private List<FoundArticle> articles(TextQuestion query, ArticleScope scope) {
        if (scope.audiences().isEmpty()) {
            return List.of();
        }
        TextIndex index = articles.fresh();
        return lookup.articles(index.search(query), scope, index, query.text());
    }

    private List<FoundCase> casesLike(CustomerQuestion question, Scope scope) {
        Set<String> teams = scope.all() ? Set.of() : Set.of(IndexDocument.label("team", scope.teamOrNone()));
        TextQuestion query = query(question, teams, 2 * SUGGESTED + 10);
        return lookup.cases(cases.fresh().search(query), scope).stream()
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

    /** None where every article may be read: what need not be told apart is found faster. */
    private static Set<String> labels(ArticleScope scope) {
        if (scope.audiences().containsAll(EnumSet.allOf(Audience.class))) {
            return Set.of();
        }
        return scope.audiences().stream()
                .map(audience -> IndexDocument.label("audience", audience))
                .collect(Collectors.toSet());
    }
}
