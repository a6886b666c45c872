package org.hotline.door.desk;

import java.util.List;
import java.util.UUID;

/** What was learned that fits a ticket. */
public record Suggestions(List<HelpfulArticle> articles, List<Solved> tickets) {

    static final Suggestions NONE = new Suggestions(List.of(), List.of());

    public boolean isEmpty() {
        return articles.isEmpty() && tickets.isEmpty();
    }

    /** An article that may answer it. */
    public record HelpfulArticle(UUID id, String title, String kind, String snippet) {

        public boolean isProcedure() {
            return kind.equals("PROCEDURE");
        }
    }

    /** A ticket like it, and how it was solved. */
    public record Solved(UUID ticketId, String ticketNumber, String subject, String solution) {}
}
