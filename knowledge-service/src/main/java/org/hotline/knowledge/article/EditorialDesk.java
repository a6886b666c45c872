package org.hotline.knowledge.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.hotline.kit.event.Events;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Roles;
import org.jspecify.annotations.Nullable;

/** Writes, reviews, publishes and withdraws articles. */
@ApplicationScoped
@Transactional
public class EditorialDesk {

    private final Articles articles;
    private final Events events;
    private final Clock clock;

    EditorialDesk(Articles articles, Events events, Clock clock) {
        this.articles = articles;
        this.events = events;
        this.clock = clock;
    }

    public Article draft(Content content, @Nullable String externalId, Caller caller) {
        if (externalId != null) {
            articles.lockExternalIds();
            if (!articles.byExternalId(List.of(externalId)).isEmpty()) {
                throw ArticleProblem.externalIdTaken(externalId);
            }
        }
        return add(content, Provenance.external(externalId), caller.id());
    }

    /** Makes drafts of what operators wrote down when they solved a case, and which no draft was made of yet. */
    public void draftFromCases(Map<CaseKey, Content> cases) {
        cases.forEach(
                (key, content) -> add(content, Provenance.solvedCase(key.ticketId(), key.episode()), key.solvedBy()));
    }

    /** Drafts the article in another language. */
    public Article translate(UUID id, Content content, Caller caller) {
        Article article = articles.toChange(id);
        UUID translated = article.provenance().translationOf();
        UUID original = translated == null ? id : translated;
        boolean taken = articles.translations(original).stream()
                .anyMatch(t -> t.status() != ArticleStatus.ARCHIVED
                        && t.content().language().equals(content.language()));
        if (taken) {
            throw ArticleProblem.translated(content.language());
        }
        return add(content, Provenance.translation(original), caller.id());
    }

    /** @param basedOn refuses when the article is no longer at the version that the editor read */
    public Article revise(UUID id, Content content, Caller caller, LongConsumer basedOn) {
        Article article = articles.toChange(id);
        basedOn.accept(article.version());
        articles.add(article.revise(content, caller.id(), clock.instant()));
        return written(article);
    }

    public Article submit(UUID id, LongConsumer basedOn) {
        Article article = articles.toChange(id);
        basedOn.accept(article.version());
        article.submit(clock.instant());
        return written(article);
    }

    public Article approve(UUID id, Caller caller, LongConsumer basedOn) {
        Article article = articles.toChange(id);
        basedOn.accept(article.version());
        article.approve(caller.id(), caller.has(Roles.ADMIN), clock.instant());
        return written(article);
    }

    public Article publish(UUID id, Caller caller, LongConsumer basedOn) {
        Article article = articles.toChange(id);
        basedOn.accept(article.version());
        events.publish(article.publish(caller.id(), clock.instant()));
        return written(article);
    }

    public Article archive(UUID id, Caller caller, LongConsumer basedOn) {
        Article article = articles.toChange(id);
        basedOn.accept(article.version());
        events.publish(article.archive(caller.id(), clock.instant()));
        return written(article);
    }

    private Article add(Content content, Provenance provenance, UUID author) {
        Instant now = clock.instant();
        Article article = Article.draft(content, provenance, author, now);
        articles.add(article);
        events.publish(article.drafted());
        return article;
    }

    /** The article with the version that readers will see. */
    private Article written(Article article) {
        articles.flush();
        return article;
    }
}
