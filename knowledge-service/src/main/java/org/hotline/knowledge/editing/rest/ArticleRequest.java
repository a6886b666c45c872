package org.hotline.knowledge.editing.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hotline.kit.text.Grammar;
import org.hotline.knowledge.article.ArticleContent;
import org.hotline.knowledge.article.ArticleKind;
import org.hotline.knowledge.article.Audience;
import org.hotline.knowledge.markdown.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is sent to us.
 *
 * @param body Markdown
 * @param language ISO 639-1 code
 * @param kind ANSWER when absent
 * @param audience INTERNAL when absent
 */
public record ArticleRequest(
        @NotBlank @Size(max = 500) String title,

        @NotNull @Size(max = Markdown.LONGEST) @ReadableMarkdown
        String body,

        @NotNull @Pattern(regexp = Grammar.LANGUAGE, message = Grammar.LANGUAGE_RULE)
        String language,

        @Nullable ArticleKind kind,
        @Nullable @Size(max = 200) String category,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 100) String> tags,
        @Nullable Audience audience,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 2_000) String> steps,
        @Nullable @Size(max = 5_000) String sideEffects,
        @Nullable @Size(min = 1, max = 200) String externalId) {

    public ArticleContent toContent() {
        return new ArticleContent(
                title,
                body,
                language,
                kind == null ? ArticleKind.ANSWER : kind,
                category,
                tags == null ? List.of() : tags,
                audience == null ? Audience.INTERNAL : audience,
                steps == null ? List.of() : steps,
                sideEffects);
    }
}
