package org.hotline.ticket.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hotline.kit.answer.AnswersInFlight;
import org.hotline.kit.db.Rows;
import org.jspecify.annotations.Nullable;

/** Prepared answers as everybody reads them. */
@ApplicationScoped
@Transactional
public class TemplateReading {

    private final TemplateTable templates;
    private final AnswersInFlight answers;

    TemplateReading(TemplateTable templates, AnswersInFlight answers) {
        this.templates = templates;
        this.answers = answers;
    }

    /** Those of a language, or of all, after a place in the order of their keys. */
    public Rows<Template> list(@Nullable String language, TemplatePlace after, int limit) {
        return answers.page(
                templates.sizes(language, after, limit + 1),
                limit,
                fitting -> templates.list(language, after, fitting));
    }

    public Template get(String key, String language) {
        return templates.find(key, language).orElseThrow(() -> TemplateProblem.notFound(key, language));
    }
}
