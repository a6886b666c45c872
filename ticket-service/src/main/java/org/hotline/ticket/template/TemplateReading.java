package org.hotline.ticket.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prepared answers as everybody reads them. */
@ApplicationScoped
@Transactional
public class TemplateReading {

    private final TemplateTable templates;

    TemplateReading(TemplateTable templates) {
        this.templates = templates;
    }

    /** Those of a language, or of all. */
    public List<Template> list(@Nullable String language) {
        return templates.list(language);
    }

    public Template get(String key, String language) {
        return templates.find(key, language).orElseThrow(() -> TemplateProblem.notFound(key, language));
    }
}
