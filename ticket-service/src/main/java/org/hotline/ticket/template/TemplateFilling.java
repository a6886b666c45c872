package org.hotline.ticket.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.jspecify.annotations.Nullable;

/** Makes an answer to one customer of a prepared one. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TemplateFilling {

    private final TemplateTable templates;

    TemplateFilling(TemplateTable templates) {
        this.templates = templates;
    }

    /** What a template says in the customer's language, else in English, else in any. */
    public String fill(String key, @Nullable String language, String number, @Nullable String customer) {
        return nearest(key, language == null ? "en" : language, "template").filled(number, customer);
    }

    /**
     * Refuses the key of a template that there is in no language.
     *
     * @param field where it is named
     */
    public void requireKnown(String key, String field) {
        nearest(key, "en", field);
    }

    private Template nearest(String key, String language, String field) {
        return templates.nearest(key, language).orElseThrow(() -> TemplateProblem.unknown(key, field));
    }
}
