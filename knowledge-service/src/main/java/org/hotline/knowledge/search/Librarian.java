package org.hotline.knowledge.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.kit.security.Caller;
import org.hotline.knowledge.article.Audience;
import org.jspecify.annotations.Nullable;

/** Finds the articles that answer a question, and the solved cases that were like it. */
@ApplicationScoped
public class Librarian {

    private final Indexes indexes;
    private final Findings findings;

    Librarian(Indexes indexes, Findings findings) {
        this.indexes = indexes;
        this.findings = findings;
    }

    /** Only what the caller may read, best first. */
    public List<FoundArticle> search(String text, SearchFilter filter, int limit, Caller caller) {
        List<String> required = new ArrayList<>();
        if (filter.kind() != null) {
            required.add(Entry.label("kind", filter.kind()));
        }
        return articles(
                new Question(text, filter.language(), required, List.of(), open(filter.audience(), caller), limit));
    }

    /** @param category articles of it come first among equals */
    public List<FoundArticle> articlesFor(
            String text, @Nullable String language, @Nullable String category, int limit, Caller caller) {
        return articles(new Question(text, language, List.of(), welcome(category), open(null, caller), limit));
    }

    /** @param ticketId the ticket that asks, which is not like itself */
    public List<FoundCase> casesLike(
            String text, @Nullable String language, @Nullable String category, @Nullable UUID ticketId, int limit) {
        Question question = new Question(text, language, List.of(), welcome(category), Set.of(), 2 * limit + 10);
        return findings.cases(indexes.cases().search(question)).stream()
                .filter(found -> !found.ticketId().equals(ticketId))
                .limit(limit)
                .toList();
    }

    /** Brings the index up to date while nobody asks. */
    public void refresh() {
        indexes.refresh();
    }

    /** True when everything can be found. */
    public boolean isReady() {
        return indexes.areLoaded();
    }

    private List<FoundArticle> articles(Question question) {
        if (question.oneOf().isEmpty()) {
            return List.of();
        }
        TextIndex index = indexes.articles();
        return findings.articles(index.search(question), question, index);
    }

    private static List<String> welcome(@Nullable String category) {
        return category == null ? List.of() : List.of(Entry.label("category", category));
    }

    private static Set<String> open(@Nullable Audience wanted, Caller caller) {
        Set<Audience> open = EnumSet.copyOf(Audience.openTo(caller));
        if (wanted != null) {
            open.retainAll(Set.of(wanted));
        }
        return open.stream().map(audience -> Entry.label("audience", audience)).collect(Collectors.toSet());
    }
}
