package org.hotline.knowledge.help.web;

import org.hotline.kit.problem.DomainException;

/** Why the help centre has no such page. */
final class HelpProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private HelpProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException categoryNotFound() {
        return new HelpProblem(404, "category-not-found", "no article for everybody is of this category");
    }
}
