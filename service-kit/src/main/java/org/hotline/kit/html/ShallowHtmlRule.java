package org.hotline.kit.html;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Looks at the tags before a reader does. */
@ApplicationScoped
class ShallowHtmlRule implements ConstraintValidator<ShallowHtml, String> {

    @Override
    public boolean isValid(@Nullable String html, ConstraintValidatorContext context) {
        return html == null || !HtmlNesting.isHostile(html);
    }
}
