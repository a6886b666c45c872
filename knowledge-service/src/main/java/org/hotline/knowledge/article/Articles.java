package org.hotline.knowledge.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All articles. */
@ApplicationScoped
public class Articles implements PanacheRepositoryBase<Article, UUID> {

    /** The article, to be changed by nobody else until the transaction ends. */
    Optional<Article> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those of the articles that exist, by what other systems call them, to be changed by nobody else. */
    Map<String, Article> holdByExternalId(Collection<String> externalIds) {
        return find("provenance.externalId in :ids order by provenance.externalId", Map.of("ids", externalIds))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .collect(Collectors.toMap(a -> String.valueOf(a.provenance().externalId()), Function.identity()));
    }

    /** What was made of a ticket, and what translates that, to be changed by nobody else. */
    List<Article> holdOfCase(UUID ticket) {
        return find("""
                        provenance.fromTicket = :ticket or provenance.translationOf in
                            (select original.id from Article original where original.provenance.fromTicket = :ticket)
                        order by id""", Map.of("ticket", ticket))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The article's translations and what they translate, itself included. */
    public List<Article> translations(UUID original) {
        return list("id = :original or provenance.translationOf = :original order by id", Map.of("original", original));
    }
}
