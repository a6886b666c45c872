package org.hotline.ticket.template.rest;

import org.hotline.ticket.template.Template;
import org.jspecify.annotations.Nullable;

/** A prepared answer in one language. */
record TemplateView(String key, String language, @Nullable String subject, String text) {

    static TemplateView of(Template template) {
        return new TemplateView(template.key(), template.language(), template.subject(), template.text());
    }
}
