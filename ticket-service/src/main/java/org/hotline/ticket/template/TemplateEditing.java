package org.hotline.ticket.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prepared answers as everybody reads them and team leads write them. */
@ApplicationScoped
@Transactional
public class TemplateEditing {

    private final TemplateTable templates;

    TemplateEditing(TemplateTable templates) {
        this.templates = templates;
    }

    /** Those of a language, or of all. */
    public List<Template> all(@Nullable String language) {
        return templates.all(language);
    }

    public Template find(String key, String language) {
        return templates.find(key, language).orElseThrow(() -> TemplateProblem.notFound(key, language));
    }

    /** Makes the template, or changes what it says. */
    public Template put(Template template) {
        templates.save(template);
        return template;
    }

    public void remove(String key, String language) {
        if (!templates.remove(key, language)) {
            throw TemplateProblem.notFound(key, language);
        }
    }
}
