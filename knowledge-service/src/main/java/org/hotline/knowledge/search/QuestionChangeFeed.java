package org.hotline.knowledge.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hotline.knowledge.community.PublishedQuestionTable;
import org.hotline.knowledge.community.QuestionChange;

/** The published questions of the community, with what was answered. */
@ApplicationScoped
class QuestionChangeFeed implements ChangeFeed {

    private final PublishedQuestionTable questions;

    QuestionChangeFeed(PublishedQuestionTable questions) {
        this.questions = questions;
    }

    @Override
    public List<IndexChange> after(ChangePlace place, int limit) {
        return questions.changesAfter(place.transaction(), place.id(), limit).stream()
                .map(change -> new IndexChange(
                        new ChangePlace(change.transaction(), change.id()),
                        change.version(),
                        change.shown() ? document(change) : null))
                .toList();
    }

    private static IndexDocument document(QuestionChange change) {
        String text = change.text() + '\n' + String.join("\n", change.answers());
        return new IndexDocument(change.id(), change.language(), change.title(), text, List.of());
    }
}
