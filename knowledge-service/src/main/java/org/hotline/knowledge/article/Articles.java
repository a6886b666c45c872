package org.hotline.knowledge.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All articles and their revisions. */
@ApplicationScoped
class Articles {

    private final EntityManager entities;

    Articles(EntityManager entities) {
        this.entities = entities;
    }

    void add(Article article) {
        entities.persist(article);
        entities.persist(Revision.of(article, article.author(), article.createdAt()));
    }

    void add(Revision revision) {
        entities.persist(revision);
    }

    /** The article, to be changed by nobody else until the transaction ends. */
    Article toChange(UUID id) {
        return Optional.ofNullable(entities.find(Article.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> ArticleProblem.notFound(id));
    }

    Article get(UUID id) {
        return Optional.ofNullable(entities.find(Article.class, id)).orElseThrow(() -> ArticleProblem.notFound(id));
    }

    /** Waits until no other transaction takes over articles from another system, and keeps others waiting. */
    void lockExternalIds() {
        entities.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtext('article.external_id'))) l",
                        Integer.class)
                .getSingleResult();
    }

    /** Those of the articles that exist, by what other systems call them, to be changed by nobody else. */
    Map<String, Article> byExternalId(Collection<String> externalIds) {
        return entities.createQuery(
                        "from Article where provenance.externalId in :ids order by provenance.externalId",
                        Article.class)
                .setParameter("ids", externalIds)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .collect(Collectors.toMap(a -> String.valueOf(a.provenance().externalId()), Function.identity()));
    }

    /** The article's translations and what they translate, itself included. */
    List<Article> translations(UUID original) {
        return entities.createQuery(
                        "from Article where id = :original or provenance.translationOf = :original order by id",
                        Article.class)
                .setParameter("original", original)
                .getResultList();
    }

    /** The newest first. */
    List<Revision> revisions(UUID article, int before, int limit) {
        return entities.createQuery(
                        "from Revision where articleId = :article and number < :before order by number desc",
                        Revision.class)
                .setParameter("article", article)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    Revision revision(UUID article, int number) {
        return entities.createQuery("from Revision where articleId = :article and number = :number", Revision.class)
                .setParameter("article", article)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> ArticleProblem.revisionNotFound(number));
    }

    /** The newest revisions of the articles, by article. */
    Map<UUID, Revision> newest(UUID... ids) {
        return revisionsOf("a.revision", ids);
    }

    /** The published revisions of those of the articles that have one, by article. */
    Map<UUID, Revision> published(UUID... ids) {
        return revisionsOf("a.publishedRevision", ids);
    }

    private Map<UUID, Revision> revisionsOf(String number, UUID... ids) {
        return entities.createQuery(
                        "select r from Revision r join Article a on a.id = r.articleId and r.number = " + number
                                + " where a.id in :ids",
                        Revision.class)
                .setParameter("ids", List.of(ids))
                .getResultStream()
                .collect(Collectors.toMap(Revision::articleId, Function.identity()));
    }

    void flush() {
        entities.flush();
    }
}
