package org.hotline.knowledge.article;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hotline.kit.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What one revision of an article says.
 *
 * @param body in Markdown
 * @param language ISO 639-1 code
 * @param steps what to do, in order, for a procedure
 * @param sideEffects what the steps do besides, such as a restart
 */
@Embeddable
public record ArticleContent(
        String title,
        String body,
        String language,
        @Enumerated(EnumType.STRING) ArticleKind kind,
        @Nullable String category,
        List<String> tags,
        @Enumerated(EnumType.STRING) Audience audience,
        List<String> steps,
        @Nullable String sideEffects) {

    public ArticleContent {
        title = title.strip();
        tags = List.copyOf(tags);
        steps = List.copyOf(steps);
    }

    /** What is left when nothing of what was said may be. */
    ArticleContent erased() {
        return new ArticleContent(Texts.ERASED, "", language, kind, null, List.of(), audience, List.of(), null);
    }
}
