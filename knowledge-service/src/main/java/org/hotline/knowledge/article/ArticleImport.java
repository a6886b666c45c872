package org.hotline.knowledge.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hotline.event.knowledge.KnowledgeEvent;
import org.hotline.kit.event.Events;
import org.hotline.kit.security.Caller;

/** Takes over articles from another system and publishes them at once; what is known already is brought up to date. */
@ApplicationScoped
public class ArticleImport {

    private final Articles articles;
    private final Events events;
    private final Clock clock;

    ArticleImport(Articles articles, Events events, Clock clock) {
        this.articles = articles;
        this.events = events;
        this.clock = clock;
    }

    /** What became of an imported article. */
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    /** @return what became of each, in the same order */
    @Transactional
    public List<Outcome> take(List<ImportedArticle> batch, Caller caller) {
        articles.lockExternalIds();
        Map<String, Article> known = new HashMap<>(articles.byExternalId(batch.stream()
                .map(ImportedArticle::externalId)
                .filter(Objects::nonNull)
                .toList()));
        Instant now = clock.instant();
        List<KnowledgeEvent> facts = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>(batch.size());
        for (ImportedArticle imported : batch) {
            Article article = imported.externalId() == null ? null : known.get(imported.externalId());
            if (article == null) {
                Article created = create(imported, caller.id(), now, facts);
                if (imported.externalId() != null) {
                    known.put(imported.externalId(), created);
                }
                outcomes.add(Outcome.CREATED);
            } else if (article.says(imported.content())) {
                outcomes.add(Outcome.UNCHANGED);
            } else {
                articles.add(article.revise(imported.content(), caller.id(), now));
                facts.add(article.publishImported(caller.id(), now));
                outcomes.add(Outcome.UPDATED);
            }
        }
        events.publish(facts);
        return outcomes;
    }

    private Article create(ImportedArticle imported, UUID by, Instant now, List<KnowledgeEvent> facts) {
        Article article = Article.draft(imported.content(), Provenance.external(imported.externalId()), by, now);
        facts.add(article.drafted());
        facts.add(article.publishImported(by, now));
        articles.add(article);
        return article;
    }
}
