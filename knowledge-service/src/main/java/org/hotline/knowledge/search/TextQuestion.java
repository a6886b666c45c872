package org.hotline.knowledge.search;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the index. The text is words, never a query language.
 *
 * @param language only in this language
 * @param required labels that it must have
 * @param welcome labels that make it better
 * @param oneOf labels of which it must have one
 */
record TextQuestion(
        String text,
        @Nullable String language,
        List<String> required,
        List<String> welcome,
        Set<String> oneOf,
        int limit) {}
