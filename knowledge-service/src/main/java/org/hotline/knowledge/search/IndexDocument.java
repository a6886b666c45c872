package org.hotline.knowledge.search;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the index is told about an article or a solved case.
 *
 * @param labels what it can be chosen by, such as {@code kind=ANSWER}
 */
record IndexDocument(UUID id, String language, String title, String text, List<String> labels) {

    static String label(String name, @Nullable Object value) {
        return name + '=' + value;
    }
}
