package org.hotline.knowledge.help.web;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hotline.kit.web.CanBeEmpty;
import org.jspecify.annotations.Nullable;

/** Where somebody leafs through the help centre; everywhere when nothing is said. */
class HelpCategoryQuery {

    @QueryParam("category")
    @Nullable
    @CanBeEmpty
    @Parameter(description = "only articles of this category")
    String category;

    @QueryParam("language")
    @Nullable
    @CanBeEmpty
    @Parameter(description = "only articles in this language; without it in one that the reader prefers")
    String language;

    @Nullable
    String category() {
        return category == null || category.isBlank() ? null : category;
    }

    @Nullable
    String language() {
        return language == null || language.isBlank() ? null : language;
    }
}
