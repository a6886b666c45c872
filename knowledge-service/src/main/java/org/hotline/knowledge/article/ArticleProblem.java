package org.hotline.knowledge.article;

import java.util.Locale;
import java.util.UUID;
import org.hotline.kit.problem.DomainException;

/** Why something cannot be done with an article. */
final class ArticleProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private ArticleProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException notFound(UUID id) {
        return new ArticleProblem(404, "article-not-found", "there is no article " + id);
    }

    static DomainException revisionNotFound(int number) {
        return new ArticleProblem(404, "article-revision-not-found", "the article has no revision " + number);
    }

    static DomainException notNow(String action, ArticleStatus status) {
        return new ArticleProblem(
                409,
                "article-status",
                "an article that is %s cannot be %s"
                        .formatted(status.name().toLowerCase(Locale.ROOT).replace('_', ' '), action));
    }

    static DomainException ownWork() {
        return new ArticleProblem(422, "article-own-work", "an article is approved by somebody who did not write it");
    }
}
