package org.hotline.ticket.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Prepared answers as team leads write them. */
@ApplicationScoped
@Transactional
public class TemplateEditing {

    private final TemplateTable templates;

    TemplateEditing(TemplateTable templates) {
        this.templates = templates;
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
