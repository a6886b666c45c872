package org.hotline.ticket.template;

import org.hotline.kit.problem.DomainException;

/** Why something cannot be done with a prepared answer. */
final class TemplateProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private TemplateProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException notFound(String key, String language) {
        return new TemplateProblem(404, "template-not-found", "there is no template " + key + " in " + language);
    }

    static DomainException unknown(String key, String field) {
        return new TemplateProblem(422, "unknown-template", "there is no template " + key)
                .field(field, "must name a template");
    }
}
