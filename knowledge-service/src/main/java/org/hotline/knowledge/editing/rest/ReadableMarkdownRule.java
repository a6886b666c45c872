package org.hotline.knowledge.editing.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.hotline.knowledge.markdown.Markdown;
import org.jspecify.annotations.Nullable;

/** Reads it once before it is kept. */
@ApplicationScoped
class ReadableMarkdownRule implements ConstraintValidator<ReadableMarkdown, String> {

    @Override
    public boolean isValid(@Nullable String body, ConstraintValidatorContext context) {
        return body == null || Markdown.isReadableInTurn(body);
    }
}
