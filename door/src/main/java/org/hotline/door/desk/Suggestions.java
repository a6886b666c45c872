package org.hotline.door.desk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was learned that fits a ticket. */
public record Suggestions(List<HelpfulArticle> articles, List<Solved> tickets) {

    static final Suggestions NONE = new Suggestions(List.of(), List.of());

    public boolean isEmpty() {
        return articles.isEmpty() && tickets.isEmpty();
    }

    /**
     * An article that may answer it.
     *
     * @param snippet the passage that has most to do with it
     * @param link what a customer is sent who can read it: its title and address
     */
    public record HelpfulArticle(
            UUID id,
            String title,
            String kind,
            String snippet,
            @Nullable String link,
            @Nullable String sideEffects) {

        public boolean isProcedure() {
            return kind.equals("PROCEDURE");
        }

        /** The passage for a customer: where it is cut off, up to its last whole sentence. */
        public String passage() {
            int end =
                    Math.max(snippet.lastIndexOf(". "), Math.max(snippet.lastIndexOf("! "), snippet.lastIndexOf("? ")));
            return snippet.endsWith("…") && end > 0 ? snippet.substring(0, end + 1) : snippet;
        }

        /** The same article, as its translations tell more of it. */
        HelpfulArticle with(List<DeskArticle> translations, @Nullable String language, String address) {
            return new HelpfulArticle(
                    id,
                    title,
                    kind,
                    snippet,
                    DeskArticle.forCustomer(translations, id, language)
                            .map(article -> article.title() + "\n" + address + "/help/articles/" + article.id())
                            .orElse(null),
                    translations.stream()
                            .filter(article -> article.id().equals(id) && article.sideEffects() != null)
                            .map(DeskArticle::sideEffects)
                            .findFirst()
                            .orElse(null));
        }
    }

    /** A ticket like it, and how it was solved. */
    public record Solved(UUID ticketId, String ticketNumber, String subject, String solution) {}
}
