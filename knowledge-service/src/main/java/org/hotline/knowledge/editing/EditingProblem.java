package org.hotline.knowledge.editing;

import org.hotline.kit.problem.DomainException;

/** Why something cannot be written as an article. */
final class EditingProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private EditingProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException externalIdTaken(String externalId) {
        return new EditingProblem(409, "article-external-id-taken", "another article is " + externalId)
                .field("externalId", "must be new");
    }

    static DomainException translated(String language) {
        return new EditingProblem(409, "article-translated", "the article is translated into " + language + " already")
                .field("language", "must be a language that the article has not got yet");
    }
}
