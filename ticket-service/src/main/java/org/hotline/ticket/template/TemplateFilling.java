package org.hotline.ticket.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.Set;
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
        return templates
                .nearest(key, language == null ? "en" : language)
                .orElseThrow(() -> TemplateProblem.unknown(key, "template"))
                .filled(number, customer);
    }

    /** Refuses the first of the keys, by the fields in which they are named, that is of a template in no language. */
    public void requireKnown(Map<String, String> keys) {
        Set<String> known = templates.known(keys.values());
        keys.forEach((field, key) -> {
            if (!known.contains(key)) {
                throw TemplateProblem.unknown(key, field);
            }
        });
    }
}
