package org.hotline.knowledge.help.web;

import java.util.ArrayList;
import java.util.List;
import org.hotline.knowledge.article.CategoryCount;

/** What there is to read in a language, and in which others there is something. */
record HelpShelves(List<CategoryCount> counts, String language) {

    private static final int MOST_SHOWN = 24;

    /** All there are in the language. */
    public long articles() {
        return counts.stream()
                .filter(count -> count.language().equals(language))
                .mapToLong(CategoryCount::articles)
                .sum();
    }

    /** With a name, the largest first. */
    public List<CategoryCount> categories() {
        return counts.stream()
                .filter(count -> count.language().equals(language) && count.category() != null)
                .limit(MOST_SHOWN)
                .toList();
    }

    /** Those in which our pages speak first. */
    public List<String> languages() {
        List<String> codes = new ArrayList<>(List.of("en", "fr"));
        counts.stream().map(CategoryCount::language).sorted().forEach(codes::add);
        return codes.stream().distinct().toList();
    }
}
